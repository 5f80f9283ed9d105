package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Cell;
import io.github.crosscut.documents.internal.layout.Block.Row;
import java.util.ArrayList;
import java.util.List;

/** A table of an HTML page that is being read, row by row; cells that span rows or columns leave empty cells. */
final class OpenTable {

    private final boolean data;
    private final List<Integer> spanned = new ArrayList<>();
    private final List<List<Block>> cells = new ArrayList<>();
    private boolean header;
    private boolean first = true;

    /** {@code data} unless the table only lays out the page. */
    OpenTable(boolean data) {
        this.data = data;
    }

    boolean isData() {
        return data;
    }

    void openRow(boolean marked) {
        header = marked;
        cells.clear();
    }

    /** One more cell, whose blocks will be added to {@code blocks}. */
    void openCell(List<Block> blocks, int columns, int rows) {
        while (cells.size() < spanned.size() && spanned.get(cells.size()) > 0) {
            skip();
        }
        for (int i = 0; i < columns; i++) {
            if (cells.size() == spanned.size()) {
                spanned.add(0);
            }
            spanned.set(cells.size(), rows - 1);
            cells.add(i == 0 ? blocks : List.of());
        }
    }

    Row closeRow() {
        while (cells.size() < spanned.size()) {
            skip();
        }
        Row row = new Row(first, header, cells.stream().map(Cell::new).toList());
        first = false;
        return row;
    }

    /** Leaves a cell empty, for a cell of a row above or at the end of a short row. */
    private void skip() {
        spanned.set(cells.size(), Math.max(0, spanned.get(cells.size()) - 1));
        cells.add(List.of());
    }
}
