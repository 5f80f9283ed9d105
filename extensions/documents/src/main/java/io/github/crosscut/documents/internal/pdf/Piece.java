package io.github.crosscut.documents.internal.pdf;

import java.util.List;

/** A part of a page, in reading order. */
sealed interface Piece {

    Box box();

    /** A line of text. */
    record TextLine(Line line) implements Piece {
        @Override
        public Box box() {
            return line.box();
        }
    }

    /**
     * A table, or the part of it on one page. Columns without a word on the page are none.
     *
     * @param page from 0
     * @param columns where its columns begin
     */
    record Table(int page, Box box, List<Double> columns, List<TableRow> rows) implements Piece {

        /** Points; the same columns begin at the same places on every page. */
        private static final double SAME = 2 * Tables.REACH;

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Whether it may be the next part of a table on the page before: it is as wide, and its columns begin at the same places. */
        boolean continues(Table above) {
            return page == above.page + 1
                    && Math.abs(box.left() - above.box.left()) < SAME
                    && Math.abs(box.right() - above.box.right()) < SAME
                    && (above.has(columns) || has(above.columns));
        }

        private boolean has(List<Double> others) {
            return others.stream().allMatch(other -> index(columns, other) >= 0);
        }

        /** Its rows with a cell for each of the columns of a table that it is a part of. */
        List<TableRow> in(List<Double> all) {
            return rows.stream()
                    .map(row -> new TableRow(all.stream()
                            .map(column -> index(columns, column))
                            .map(at -> at < 0 ? List.<Line>of() : row.cells().get(at))
                            .toList()))
                    .toList();
        }

        private static int index(List<Double> columns, double at) {
            for (int i = 0; i < columns.size(); i++) {
                if (Math.abs(columns.get(i) - at) < SAME) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** A row of a table: a list of lines for each cell. */
    record TableRow(List<List<Line>> cells) {

        public TableRow {
            cells = List.copyOf(cells);
        }
    }
}
