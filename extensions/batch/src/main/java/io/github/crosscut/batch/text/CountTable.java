package io.github.crosscut.batch.text;

import io.github.crosscut.report.ThemeCount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of counts by stance. On a terminal it has bars, and as many columns of numbers as leave room for them; what is left
 * out stands in the tables that are written. Not thread-safe.
 */
final class CountTable {

    private static final List<String> NUMBERS =
            List.of("statements", "concern", "strength", "expectation", "neutral", "reviews", "cases by rule only");

    private static final int GAP = 2;
    private static final int SHORTEST_BAR = 10;
    private static final int LONGEST_BAR = 40;
    private static final int SHORTEST_TITLE = 12;

    private final String first;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String title, ThemeCount sum, List<String> numbers) {}

    /** A table whose first column has this name. */
    CountTable(String first) {
        this.first = first;
    }

    /** Adds a row, summed over the reviews. */
    void row(String title, List<ThemeCount> reviews) {
        ThemeCount sum = reviews.stream().reduce(ThemeCount.NONE, ThemeCount::plus);
        long found = reviews.stream().filter(ThemeCount::found).count();
        List<String> numbers = Stream.of(
                        (long) sum.statements(),
                        (long) sum.concern(),
                        (long) sum.strength(),
                        (long) sum.expectation(),
                        (long) sum.neutral(),
                        found,
                        (long) sum.caseRuleOnly())
                .map(String::valueOf)
                .toList();
        rows.add(new Row(title, sum, numbers));
    }

    /** The table's lines, each ended by LF. */
    String text(Look look) {
        return look.bars() ? withBars(look) : table(NUMBERS.size(), Integer.MAX_VALUE);
    }

    private String withBars(Look look) {
        int room = look.columns() - GAP - SHORTEST_BAR;
        int numbers = fitting(room);
        int others = NUMBERS.stream()
                .limit(numbers)
                .mapToInt(it -> GAP + it.length())
                .sum();
        List<String> lines =
                table(numbers, Math.max(SHORTEST_TITLE, room - others)).lines().toList();
        int most = rows.stream().mapToInt(row -> row.sum().statements()).max().orElse(0);
        int left = look.columns() - GAP - Width.of(lines.get(0));
        var bar = new Bar(most, Math.max(1, Math.min(LONGEST_BAR, left)), look);
        var text = new StringBuilder(lines.get(0)).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            String drawn = bar.of(rows.get(i).sum());
            text.append(lines.get(i + 1))
                    .append(drawn.isEmpty() ? "" : " ".repeat(GAP) + drawn)
                    .append('\n');
        }
        return text.append('\n').append(bar.legend()).append('\n').toString();
    }

    /** How many columns of numbers leave room for whole titles; one at least. */
    private int fitting(int room) {
        int width = Stream.concat(Stream.of(first), rows.stream().map(Row::title))
                .map(Printable::of)
                .mapToInt(Width::of)
                .max()
                .orElse(0);
        int numbers = 0;
        for (String name : NUMBERS) {
            width += GAP + name.length();
            if (width > room) {
                break;
            }
            numbers++;
        }
        return Math.max(1, numbers);
    }

    private String table(int numbers, int titleWidth) {
        var table = new TextTable(cells(first, NUMBERS, numbers, titleWidth));
        rows.forEach(row -> table.row(cells(row.title(), row.numbers(), numbers, titleWidth)));
        return table.text();
    }

    private static String[] cells(String title, List<String> numbers, int count, int titleWidth) {
        return Stream.concat(
                        Stream.of(Width.cut(title, titleWidth)),
                        numbers.stream().limit(count))
                .toArray(String[]::new);
    }
}
