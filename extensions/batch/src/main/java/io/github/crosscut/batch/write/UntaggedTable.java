package io.github.crosscut.batch.write;

import io.github.crosscut.batch.coverage.Coverage.Untagged;
import io.github.crosscut.report.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The statements without a theme as CSV, with the themes of their cues to review. */
public final class UntaggedTable {

    private static final List<String> HEADER = List.of("review", "statement_id", "statement", "review_cues");

    private UntaggedTable() {}

    /**
     * Writes the table.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, List<Untagged> untagged) throws IOException {
        try (var table = new CsvTable(out, HEADER)) {
            for (Untagged it : untagged) {
                table.row(List.of(it.review(), it.statement(), it.text(), CsvTable.list(it.cues())));
            }
        }
    }
}
