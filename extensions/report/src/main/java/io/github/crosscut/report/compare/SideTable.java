package io.github.crosscut.report.compare;

import io.github.crosscut.report.Column;
import io.github.crosscut.report.CsvTable;
import io.github.crosscut.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What is compared, as CSV: a row for each side. */
public final class SideTable {

    private static final Table<Row> COLUMNS = Table.of(
            Column.text("side", Row::letter),
            Column.text("name", it -> it.side().name()),
            Column.integer("reviews", it -> it.side().reviews()),
            Column.integer("cases", it -> it.side().cases()),
            Column.integer("statements", it -> it.side().statements()),
            Column.text("pack_name", it -> it.side().pack().name()),
            Column.text("pack_version", it -> it.side().pack().version()),
            Column.text("pack_released", it -> it.side().pack().released()),
            Column.text("pack", it -> it.side().pack().digest()));

    private SideTable() {}

    /** A side and what it is called in columns. */
    record Row(String letter, Side side) {}

    /**
     * Writes the table.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Comparison comparison) throws IOException {
        CsvTable.write(out, COLUMNS, List.of(new Row("a", comparison.first()), new Row("b", comparison.second())));
    }

    /** The columns. */
    public static Table<?> columns() {
        return COLUMNS;
    }
}
