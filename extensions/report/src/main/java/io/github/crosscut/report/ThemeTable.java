package io.github.crosscut.report;

import io.github.crosscut.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Theme by review as CSV: one row for each pair, also where nothing was found, so that a pivot table is complete. */
public final class ThemeTable {

    private static final List<String> HEADER = List.of(
            "theme",
            "title",
            "review",
            "statements",
            "concern",
            "strength",
            "expectation",
            "neutral",
            "cases_by_rule_only");

    private ThemeTable() {}

    /**
     * Writes the table: themes in the order of the codebook, then reviews in the order given.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, List<Theme> themes, List<ReviewCounts> reviews) throws IOException {
        try (var table = new CsvTable(out, HEADER)) {
            for (Theme theme : themes) {
                for (ReviewCounts review : reviews) {
                    table.row(row(theme, review));
                }
            }
        }
    }

    private static List<String> row(Theme theme, ReviewCounts review) {
        ThemeCount count = review.theme(theme.id());
        return List.of(
                theme.id(),
                theme.title(),
                review.review(),
                Integer.toString(count.statements()),
                Integer.toString(count.concern()),
                Integer.toString(count.strength()),
                Integer.toString(count.expectation()),
                Integer.toString(count.neutral()),
                Integer.toString(count.caseRuleOnly()));
    }
}
