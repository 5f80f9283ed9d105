package io.github.crosscut.report;

import io.github.crosscut.report.RunRecord.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** What could not be read or classified as CSV: {@code file, statement_id} (empty for a whole document) and {@code error}. */
public final class FailureTable {

    private static final List<String> HEADER = List.of("file", "statement_id", "error");

    private FailureTable() {}

    /**
     * Writes the table, also where nothing failed.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, List<Failure> failures) throws IOException {
        try (var table = new CsvTable(out, HEADER)) {
            failures.forEach(
                    it -> table.row(List.of(it.file(), Objects.requireNonNullElse(it.statement(), ""), it.error())));
        }
    }
}
