package io.github.crosscut.batch.text;

import io.github.crosscut.Theme;
import io.github.crosscut.report.ReviewCounts;
import io.github.crosscut.report.RunRecord.Input;
import io.github.crosscut.report.ThemeCount;
import java.util.List;

/** What a run of tagging found, theme by theme. */
public final class SummaryText {

    /** More findings of case rules than these are left to the table of cases. */
    private static final int CASE_FINDINGS = 20;

    private SummaryText() {}

    /** A table of all themes in the order of the codebook, the totals, and the themes that only a case as a whole shows. */
    public static String of(List<Theme> themes, List<ReviewCounts> reviews, List<Input> inputs) {
        var table = new TextTable(
                "theme",
                "statements",
                "concern",
                "strength",
                "expectation",
                "neutral",
                "reviews",
                "cases by rule only");
        themes.forEach(theme -> row(table, theme, reviews));
        return table.text() + totals(inputs) + caseFindings(themes, reviews);
    }

    private static void row(TextTable table, Theme theme, List<ReviewCounts> reviews) {
        ThemeCount sum =
                reviews.stream().map(review -> review.theme(theme.id())).reduce(ThemeCount.NONE, ThemeCount::plus);
        long found = reviews.stream()
                .filter(review -> review.theme(theme.id()).found())
                .count();
        table.row(
                theme.title(),
                Integer.toString(sum.statements()),
                Integer.toString(sum.concern()),
                Integer.toString(sum.strength()),
                Integer.toString(sum.expectation()),
                Integer.toString(sum.neutral()),
                Long.toString(found),
                Integer.toString(sum.caseRuleOnly()));
    }

    private static String totals(List<Input> inputs) {
        return "\n%s, %s, %s, %d with a theme\n"
                .formatted(
                        Counted.of(inputs.size(), "review"),
                        Counted.of(inputs.stream().mapToInt(Input::cases).sum(), "case"),
                        Counted.of(inputs.stream().mapToInt(Input::statements).sum(), "statement"),
                        inputs.stream().mapToLong(Input::tagged).sum());
    }

    private static String caseFindings(List<Theme> themes, List<ReviewCounts> reviews) {
        List<String> findings = themes.stream()
                .flatMap(theme -> reviews.stream().flatMap(review -> findings(theme, review).stream()))
                .toList();
        if (findings.isEmpty()) {
            return "";
        }
        var text = new StringBuilder(
                "\nRecorded together in one case, in different statements (see the table of cases):\n");
        findings.stream()
                .limit(CASE_FINDINGS)
                .forEach(it -> text.append("  ").append(Printable.of(it)).append('\n'));
        if (findings.size() > CASE_FINDINGS) {
            text.append("  and ").append(findings.size() - CASE_FINDINGS).append(" more\n");
        }
        return text.toString();
    }

    private static List<String> findings(Theme theme, ReviewCounts review) {
        return review.caseFindings().stream()
                .filter(finding -> finding.theme().equals(theme.id()))
                .map(finding -> theme.title() + ": " + review.review() + ", " + finding.caseId())
                .toList();
    }
}
