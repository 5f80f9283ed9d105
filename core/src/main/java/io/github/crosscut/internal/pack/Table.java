package io.github.crosscut.internal.pack;

import io.github.crosscut.PackProblem;
import java.util.ArrayList;
import java.util.List;

/** Reads a tab-separated file of a pack: one record a line, {@code #} lines and blank lines skipped. */
final class Table {

    /** A line of the table, numbered from 1. */
    record Row(int line, List<String> cells) {
        /** The cell at {@code index}, or an empty string where the line is shorter. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    private Table() {}

    /** The rows that have at least {@code columns} cells; the others are reported. */
    static List<Row> rows(String file, String text, int columns, List<PackProblem> problems) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var row = new Row(
                    number,
                    List.of(line.split("\t", -1)).stream().map(String::strip).toList());
            if (row.cells.size() < columns || row.cells.subList(0, columns).contains("")) {
                problems.add(new PackProblem(file, number, "needs " + columns + " cells separated by tabs"));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }
}
