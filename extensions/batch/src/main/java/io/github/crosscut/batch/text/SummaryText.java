package io.github.crosscut.batch.text;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import io.github.crosscut.report.HeadingCounts;
import io.github.crosscut.report.ReviewCounts;
import io.github.crosscut.report.RunCounts;
import io.github.crosscut.report.RunRecord.Input;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run of tagging found, theme by theme. */
public final class SummaryText {

    /** More findings of case rules than these are left to the table of cases. */
    private static final int CASE_FINDINGS = 20;

    private SummaryText() {}

    /**
     * A table of all themes in the order of the codebook, or of the headings of a board's scheme, the totals, the themes that
     * only a case as a whole shows, and those that recur over cases.
     */
    public static String of(
            List<Theme> themes, @Nullable Scheme scheme, RunCounts counts, List<Input> inputs, Look look) {
        List<ReviewCounts> reviews = counts.reviews();
        String table = scheme == null ? themes(themes, reviews, look) : headings(scheme, counts.headings(), look);
        return table + totals(inputs) + caseFindings(themes, reviews) + recurring(themes, counts.recurring());
    }

    private static String themes(List<Theme> themes, List<ReviewCounts> reviews, Look look) {
        var table = new CountTable("theme");
        themes.forEach(theme -> table.row(
                theme.title(),
                reviews.stream().map(review -> review.theme(theme.id())).toList()));
        return table.text(look);
    }

    private static String headings(Scheme scheme, List<HeadingCounts> reviews, Look look) {
        var table = new CountTable(scheme.title());
        HeadingCounts.titles(scheme)
                .forEach(title -> table.row(
                        title,
                        reviews.stream().map(review -> review.heading(title)).toList()));
        return table.text(look);
    }

    private static String recurring(List<Theme> themes, List<CasesMatch> recurring) {
        List<CasesMatch> counted =
                recurring.stream().filter(it -> it.grade() != Grade.SUGGESTED).toList();
        if (counted.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("\nRecurring over cases (see the table of recurring themes):\n");
        for (Theme theme : themes) {
            counted.stream().filter(it -> it.theme().equals(theme.id())).forEach(it -> text.append("  ")
                    .append(Printable.of(theme.title()))
                    .append(": ")
                    .append(Counted.of(it.grounds().size(), "case"))
                    .append('\n'));
        }
        return text.toString();
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
