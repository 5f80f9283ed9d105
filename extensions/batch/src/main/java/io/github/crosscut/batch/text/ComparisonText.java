package io.github.crosscut.batch.text;

import io.github.crosscut.report.ThemeCount;
import io.github.crosscut.report.compare.Comparison;
import io.github.crosscut.report.compare.Shared;
import io.github.crosscut.report.compare.Shares;
import io.github.crosscut.report.compare.Side;
import io.github.crosscut.report.compare.TagChange;
import io.github.crosscut.report.compare.TagChange.Sort;
import io.github.crosscut.report.compare.ThemePair;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two sets of results side by side, for a terminal or a file of text. */
public final class ComparisonText {

    private static final List<String> NUMBERS = List.of(
            "reviews",
            "share of reviews",
            "difference",
            "cases",
            "statements",
            "concern",
            "strength",
            "expectation",
            "neutral");

    private static final int GAP = 2;
    private static final int SHORTEST_TITLE = 24;

    /** Of a side with fewer reviews one review is more than five points. */
    private static final int FEW = 20;

    private final Comparison comparison;
    private final Look look;

    private ComparisonText(Comparison comparison, Look look) {
        this.comparison = comparison;
        this.look = look;
    }

    /** What is compared, the themes of either side with the largest difference first, and what changed for the same reviews. */
    public static String of(Comparison comparison, Look look) {
        var text = new ComparisonText(comparison, look);
        return text.side("A", comparison.first()) + text.side("B", comparison.second()) + "\n" + text.themes()
                + text.reading() + text.changes();
    }

    private String side(String letter, Side side) {
        return "%s: %s: %s, %s, %s; %s %s\n"
                .formatted(
                        letter,
                        Printable.of(side.name()),
                        Counted.of(side.reviews(), "review"),
                        Counted.of(side.cases(), "case"),
                        Counted.of(side.statements(), "statement"),
                        Printable.of(side.pack().name()),
                        Printable.of(side.pack().version()));
    }

    private String themes() {
        List<ThemePair> found = comparison.byDifference().stream()
                .filter(it -> it.first().reviews() + it.second().reviews() > 0)
                .toList();
        if (found.isEmpty()) {
            return "no theme on either side\n";
        }
        var rows = found.stream().map(ComparisonText::numbers).toList();
        int numbers = fitting(rows);
        int width = look.bars() ? look.columns() - width(rows, numbers) : Integer.MAX_VALUE;
        var table = new TextTable(cells("theme (A / B)", NUMBERS, numbers, width));
        for (int i = 0; i < rows.size(); i++) {
            table.row(cells(found.get(i).theme().title(), rows.get(i), numbers, width));
        }
        return table.text();
    }

    private static List<String> numbers(ThemePair pair) {
        ThemeCount one = pair.first().count();
        ThemeCount other = pair.second().count();
        return List.of(
                both(pair.first().reviews(), pair.second().reviews()),
                shares(pair.reviews()),
                points(pair.reviews().difference()),
                both(pair.first().cases(), pair.second().cases()),
                both(one.statements(), other.statements()),
                both(one.concern(), other.concern()),
                both(one.strength(), other.strength()),
                both(one.expectation(), other.expectation()),
                both(one.neutral(), other.neutral()));
    }

    private static String both(int one, int other) {
        return one + " / " + other;
    }

    private static String shares(Shares shares) {
        return percent(shares.first()) + " / " + percent(shares.second());
    }

    private static String percent(@Nullable Double share) {
        if (share == null) {
            return "-";
        }
        return share > 0 && share < 0.5 ? "<1%" : Math.round(share) + "%";
    }

    private static String points(@Nullable Double difference) {
        if (difference == null) {
            return "-";
        }
        long whole = Math.round(difference);
        return whole > 0 ? "+" + whole : Long.toString(whole);
    }

    /** How many columns of numbers leave room for titles; on a terminal only, and three at least. */
    private int fitting(List<List<String>> rows) {
        if (!look.bars()) {
            return NUMBERS.size();
        }
        return IntStream.rangeClosed(3, NUMBERS.size())
                .filter(it -> width(rows, it) + SHORTEST_TITLE <= look.columns())
                .max()
                .orElse(3);
    }

    private static int width(List<List<String>> rows, int numbers) {
        return IntStream.range(0, numbers)
                .map(column -> GAP
                        + Stream.concat(Stream.of(NUMBERS), rows.stream())
                                .mapToInt(it -> it.get(column).length())
                                .max()
                                .orElse(0))
                .sum();
    }

    private static String[] cells(String title, List<String> numbers, int count, int width) {
        return Stream.concat(
                        Stream.of(Width.cut(title, Math.max(SHORTEST_TITLE / 2, width))),
                        numbers.stream().limit(count))
                .toArray(String[]::new);
    }

    private String reading() {
        int smallest =
                Math.min(comparison.first().reviews(), comparison.second().reviews());
        var text = new StringBuilder("\ndifference: B's share of its reviews less A's, in points of a hundred\n");
        if (smallest > 0 && smallest < FEW) {
            text.append("one review of ")
                    .append(smallest)
                    .append(" is ")
                    .append(Math.round(100.0 / smallest))
                    .append(" points: small differences may be chance\n");
        }
        if (!comparison.isBySameRules()) {
            text.append("the sides were tagged by different rules: a difference may come from the rules\n");
        }
        return text.toString();
    }

    private String changes() {
        Shared shared = comparison.shared();
        if (shared.reviews() == 0) {
            return "";
        }
        String same =
                "\nof one name on both sides: %s; the same in them: %s (only in A: %d, only in B: %d); tags that differ: %d\n"
                        .formatted(
                                Counted.of(shared.reviews(), "review"),
                                Counted.of(shared.statements(), "statement"),
                                shared.onlyFirst(),
                                shared.onlySecond(),
                                shared.changes().size());
        return shared.changes().isEmpty() ? same : same + changesByTheme(shared.changes());
    }

    private String changesByTheme(List<TagChange> changes) {
        Map<String, String> titles = comparison.themes().stream()
                .collect(
                        Collectors.toMap(it -> it.theme().id(), it -> it.theme().title()));
        var table = new TextTable("theme", "only in A", "only in B", "other stance");
        changes.stream().collect(Collectors.groupingBy(TagChange::theme)).entrySet().stream()
                .sorted(Comparator.comparingInt((ToIntFunction<Map.Entry<String, List<TagChange>>>)
                                it -> -it.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(it -> table.row(
                        titles.getOrDefault(it.getKey(), it.getKey()),
                        count(it.getValue(), Sort.GOES),
                        count(it.getValue(), Sort.COMES),
                        count(it.getValue(), Sort.CHANGES_STANCE)));
        return table.text();
    }

    static String count(List<TagChange> changes, Sort sort) {
        return Long.toString(changes.stream().filter(it -> it.sort() == sort).count());
    }
}
