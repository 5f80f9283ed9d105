package io.github.crosscut.report;

import io.github.crosscut.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Heading by review as CSV: one row for each pair, also where nothing was found; what no heading holds comes last. */
public final class HeadingTable {

    private static final Table<Row> COLUMNS = Table.of(
                    Column.<Row>text("scheme", row -> row.scheme().id()),
                    Column.<Row>text("heading", Row::title),
                    Column.<Row>text("review", row -> row.review().review()))
            .and(ThemeCount.columns().in(row -> row.review().heading(row.title())));

    /** A heading in a review. */
    record Row(Scheme scheme, String title, HeadingCounts review) {}

    private HeadingTable() {}

    /**
     * Writes the table: headings in the order of the scheme, then reviews in the order given.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Scheme scheme, List<HeadingCounts> reviews) throws IOException {
        CsvTable.write(out, COLUMNS, rows(scheme, reviews));
    }

    static Table<Row> columns() {
        return COLUMNS;
    }

    static List<Row> rows(Scheme scheme, List<HeadingCounts> reviews) {
        return HeadingCounts.titles(scheme).stream()
                .flatMap(title -> reviews.stream().map(review -> new Row(scheme, title, review)))
                .toList();
    }
}
