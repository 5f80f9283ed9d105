package io.github.crosscut.report;

import io.github.crosscut.report.RunRecord.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What could not be read or classified as CSV: {@code file, statement_id} (empty for a whole document) and {@code error}. */
public final class FailureTable {

    private static final Table<Failure> COLUMNS = Table.of(
            Column.text("file", Failure::file),
            Column.text("statement_id", Failure::statement),
            Column.text("error", Failure::error));

    private FailureTable() {}

    /**
     * Writes the table, also where nothing failed.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, List<Failure> failures) throws IOException {
        CsvTable.write(out, COLUMNS, failures);
    }

    static Table<Failure> columns() {
        return COLUMNS;
    }
}
