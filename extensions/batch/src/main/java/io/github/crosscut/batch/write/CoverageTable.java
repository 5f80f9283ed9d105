package io.github.crosscut.batch.write;

import io.github.crosscut.batch.coverage.Coverage;
import io.github.crosscut.batch.coverage.RuleCoverage;
import io.github.crosscut.batch.coverage.ThemeCoverage;
import io.github.crosscut.report.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Coverage as CSV: a row for each theme, whose {@code rule} is empty, and after it one for each of its rules. */
public final class CoverageTable {

    private static final List<String> HEADER = List.of(
            "theme",
            "rule",
            "effect",
            "grade",
            "fired",
            "share",
            "overlaps",
            "conflicts",
            "held_back",
            "to_review",
            "dead");

    private CoverageTable() {}

    /**
     * Writes the table.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Coverage coverage) throws IOException {
        try (var table = new CsvTable(out, HEADER)) {
            for (ThemeCoverage theme : coverage.themes()) {
                table.row(row(theme, coverage));
                theme.rules().forEach(rule -> table.row(row(theme.theme(), rule, coverage)));
            }
        }
    }

    private static List<String> row(ThemeCoverage theme, Coverage coverage) {
        return List.of(
                theme.theme(),
                "",
                "",
                "",
                Integer.toString(theme.fired()),
                share(coverage.share(theme.fired())),
                Integer.toString(theme.overlaps()),
                Integer.toString(theme.conflicts()),
                Integer.toString(theme.heldBack()),
                Integer.toString(theme.toReview()),
                Integer.toString(theme.deadRules().size()));
    }

    private static List<String> row(String theme, RuleCoverage rule, Coverage coverage) {
        return List.of(
                theme,
                rule.rule(),
                rule.effect(),
                rule.grade(),
                Integer.toString(rule.fired()),
                rule.ofCases() ? "" : share(coverage.share(rule.fired())),
                Integer.toString(rule.overlaps()),
                Integer.toString(rule.conflicts()),
                Integer.toString(rule.heldBack()),
                "",
                rule.dead() ? "1" : "0");
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
