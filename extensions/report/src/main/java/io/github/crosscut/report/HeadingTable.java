package io.github.crosscut.report;

import io.github.crosscut.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Heading by review as CSV: one row for each pair, also where nothing was found; what no heading holds comes last. */
public final class HeadingTable {

    private static final List<String> HEADER = List.of(
            "scheme",
            "heading",
            "review",
            "statements",
            "concern",
            "strength",
            "expectation",
            "neutral",
            "cases_by_rule_only");

    private HeadingTable() {}

    /**
     * Writes the table: headings in the order of the scheme, then reviews in the order given.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Scheme scheme, List<HeadingCounts> reviews) throws IOException {
        try (var table = new CsvTable(out, HEADER)) {
            for (String title : HeadingCounts.titles(scheme)) {
                for (HeadingCounts review : reviews) {
                    table.row(row(scheme, title, review));
                }
            }
        }
    }

    private static List<String> row(Scheme scheme, String title, HeadingCounts review) {
        ThemeCount count = review.heading(title);
        return List.of(
                scheme.id(),
                title,
                review.review(),
                Integer.toString(count.statements()),
                Integer.toString(count.concern()),
                Integer.toString(count.strength()),
                Integer.toString(count.expectation()),
                Integer.toString(count.neutral()),
                Integer.toString(count.caseRuleOnly()));
    }
}
