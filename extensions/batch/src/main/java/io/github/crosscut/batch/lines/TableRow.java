package io.github.crosscut.batch.lines;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number the line in which it begins (CSV) or its row (XLSX), from 1
 * @param cells its cells, from the first column on
 */
record TableRow(long number, List<String> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column; empty where the row is shorter. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
