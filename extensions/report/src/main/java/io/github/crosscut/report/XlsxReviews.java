package io.github.crosscut.report;

import io.github.crosscut.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The sheet of reviews, each with the number of statements under every theme. Not thread-safe. */
final class XlsxReviews {

    static final String NAME = "themes × reviews";

    private final List<Review> reviews = new ArrayList<>();

    private record Review(AboutReview about, int cases, int statements, int withThemes) {}

    /** A review and its counts. */
    record Row(Review review, ReviewCounts counts) {}

    void add(TaggedReview review) {
        reviews.add(new Review(
                review.about(),
                review.cases().size(),
                review.statements().size(),
                Math.toIntExact(review.withThemes())));
    }

    /** Writes the sheet. */
    void write(Workbook book, RunResults run) throws IOException {
        Table<Row> known = known();
        Table<Row> columns = known.and(
                new Table<>(run.themes().stream().map(XlsxReviews::column).toList()));
        new XlsxSheet<>(book, NAME, columns, known.columns().size(), XlsxSheet.Room.WHOLE).write(rows(run.counts()));
    }

    /** The reviews in the order in which they were added, which is that of their counts. */
    private List<Row> rows(RunCounts counts) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < reviews.size(); i++) {
            rows.add(new Row(reviews.get(i), counts.reviews().get(i)));
        }
        return rows;
    }

    /** What is known of a review; the themes follow, each by its title. */
    static Table<Row> known() {
        return Table.of(Column.<Row>text("review", row -> row.counts().review()))
                .and(AboutReview.columns().in(row -> row.review().about()))
                .and(Table.of(
                        Column.integer("cases", row -> row.review().cases()),
                        Column.integer("statements", row -> row.review().statements()),
                        Column.integer("with_themes", row -> row.review().withThemes())));
    }

    private static Column<Row> column(Theme theme) {
        return Column.integer(
                theme.title(), row -> row.counts().theme(theme.id()).statements());
    }
}
