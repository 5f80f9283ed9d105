package io.github.crosscut.batch.text;

import io.github.crosscut.batch.coverage.Coverage;
import io.github.crosscut.batch.coverage.Coverage.Conflict;
import io.github.crosscut.batch.coverage.Coverage.Pair;
import io.github.crosscut.batch.coverage.RuleCoverage;
import io.github.crosscut.batch.coverage.ThemeCoverage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Coverage as one table of themes and the rules that fired, with what happens together and what never does below it. */
public final class CoverageText {

    /** More lines than these of one kind are left to the other formats. */
    private static final int LINES = 20;

    /** Columns of a line of rules: fits a terminal of 80 with its indent. */
    private static final int COLUMNS = 74;

    private CoverageText() {}

    /** The table and the lists below it. */
    public static String of(Coverage coverage) {
        return table(coverage)
                + totals(coverage)
                + list("Rules that fire together on the same words", coverage.rulePairs(), CoverageText::pair)
                + list("Themes that occur together", coverage.themePairs(), CoverageText::pair)
                + list("Contradictions", coverage.conflicts(), CoverageText::conflict)
                + dead(coverage);
    }

    private static String table(Coverage coverage) {
        var table = new TextTable(
                "theme, and its rules", "fired", "share", "overlaps", "conflicts", "held back", "to review", "dead");
        for (ThemeCoverage theme : coverage.themes()) {
            row(table, theme, coverage);
            theme.rules().stream()
                    .filter(rule -> rule.fired() > 0)
                    .sorted(Comparator.comparingInt(RuleCoverage::fired).reversed())
                    .forEach(rule -> row(table, theme, rule, coverage));
        }
        return table.text();
    }

    private static void row(TextTable table, ThemeCoverage theme, Coverage coverage) {
        table.row(
                theme.theme() + (theme.headline() ? " *" : ""),
                Integer.toString(theme.fired()),
                share(coverage, theme.fired()),
                Integer.toString(theme.overlaps()),
                Integer.toString(theme.conflicts()),
                Integer.toString(theme.heldBack()),
                Integer.toString(theme.toReview()),
                theme.deadRules().size() + " of " + theme.rules().size());
    }

    private static void row(TextTable table, ThemeCoverage theme, RuleCoverage rule, Coverage coverage) {
        table.row(
                "  " + shortName(theme, rule) + mark(rule),
                Integer.toString(rule.fired()),
                rule.ofCases() ? "" : share(coverage, rule.fired()),
                Integer.toString(rule.overlaps()),
                Integer.toString(rule.conflicts()),
                Integer.toString(rule.heldBack()),
                "",
                "");
    }

    private static String shortName(ThemeCoverage theme, RuleCoverage rule) {
        String prefix = theme.theme() + "/";
        return rule.rule().startsWith(prefix) ? rule.rule().substring(prefix.length()) : rule.rule();
    }

    private static String mark(RuleCoverage rule) {
        if (rule.ofCases()) {
            return " (cases)";
        }
        return rule.excludes() ? " (excludes)" : rule.suggests() ? " (to review)" : "";
    }

    private static String totals(Coverage coverage) {
        return "\n%s, %d with a theme (%s), %d without; %s; %d of %s never fired\n"
                .formatted(
                        Counted.of(coverage.statements(), "statement"),
                        coverage.tagged(),
                        share(coverage, coverage.tagged()),
                        coverage.untagged().size(),
                        Counted.of(coverage.cases(), "case"),
                        coverage.deadRules(),
                        Counted.of(coverage.rules(), "rule"));
    }

    private static <T> String list(String title, List<T> items, Function<T, String> line) {
        if (items.isEmpty()) {
            return "";
        }
        String lines = items.stream()
                .limit(LINES)
                .map(item -> "  " + Printable.of(line.apply(item)) + "\n")
                .collect(Collectors.joining());
        int more = items.size() - LINES;
        return "\n" + title + ":\n" + lines + (more > 0 ? "  and " + more + " more\n" : "");
    }

    private static String pair(Pair pair) {
        return pair.statements() + "  " + pair.first() + " + " + pair.second();
    }

    private static String conflict(Conflict conflict) {
        return "%s, %s: %s: %s (%s)"
                .formatted(
                        conflict.review(),
                        conflict.statement(),
                        conflict.theme(),
                        conflict.type().words(),
                        String.join(", ", conflict.rules()));
    }

    private static String dead(Coverage coverage) {
        if (coverage.deadRules() == 0) {
            return "";
        }
        var text = new StringBuilder("\nNever fired:\n");
        for (ThemeCoverage theme : coverage.themes()) {
            String names = theme.deadRules().stream()
                    .map(rule -> shortName(theme, rule) + mark(rule))
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                text.append("  ").append(theme.theme()).append('\n');
                MarkedText.lines(names, List.of(), COLUMNS)
                        .forEach(line -> text.append("      ").append(line).append('\n'));
            }
        }
        return text.toString();
    }

    private static String share(Coverage coverage, int some) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * coverage.share(some));
    }
}
