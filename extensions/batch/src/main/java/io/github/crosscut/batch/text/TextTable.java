package io.github.crosscut.batch.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in columns of equal width: the first to the left, the others, which are numbers, to the right. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with a header. */
    public TextTable(String... header) {
        rows.add(List.of(header));
    }

    /** Adds a row with as many cells as the header. */
    public void row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(cells.length + " cells");
        }
        rows.add(Arrays.stream(cells).map(Printable::of).toList());
    }

    /** The table's lines, each ended by LF. */
    public String text() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Width.of(row.get(column)));
            }
        }
        var text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, widths)).append('\n'));
        return text.toString();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder(row.get(0)).append(padding(row.get(0), widths[0]));
        for (int column = 1; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(GAP).append(padding(cell, widths[column])).append(cell);
        }
        return line.toString().stripTrailing();
    }

    private static String padding(String cell, int width) {
        return " ".repeat(width - Width.of(cell));
    }
}
