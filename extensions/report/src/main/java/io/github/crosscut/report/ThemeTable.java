package io.github.crosscut.report;

import io.github.crosscut.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Theme by review as CSV: one row for each pair, also where nothing was found, so that a pivot table is complete. */
public final class ThemeTable {

    private static final Table<Row> COLUMNS = Table.of(
                    Column.<Row>text("theme", row -> row.theme().id()),
                    Column.<Row>text("title", row -> row.theme().title()),
                    Column.<Row>text("review", row -> row.review().review()))
            .and(ThemeCount.columns().in(row -> row.review().theme(row.theme().id())));

    /** A theme in a review. */
    record Row(Theme theme, ReviewCounts review) {}

    private ThemeTable() {}

    /**
     * Writes the table: themes in the order of the codebook, then reviews in the order given.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, List<Theme> themes, List<ReviewCounts> reviews) throws IOException {
        CsvTable.write(out, COLUMNS, rows(themes, reviews));
    }

    static Table<Row> columns() {
        return COLUMNS;
    }

    static List<Row> rows(List<Theme> themes, List<ReviewCounts> reviews) {
        return themes.stream()
                .flatMap(theme -> reviews.stream().map(review -> new Row(theme, review)))
                .toList();
    }
}
