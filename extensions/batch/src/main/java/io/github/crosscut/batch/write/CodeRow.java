package io.github.crosscut.batch.write;

import io.github.crosscut.batch.qda.KnownCodes;
import io.github.crosscut.report.Column;
import io.github.crosscut.report.CsvTable;
import io.github.crosscut.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A code of a codebook, whether it is known, and the theme that it stands for. */
public record CodeRow(String code, boolean known, @Nullable String theme) {

    private static final Table<CodeRow> COLUMNS = Table.of(
            Column.text("code", CodeRow::code),
            Column.text("known", it -> it.known() ? "yes" : "no"),
            Column.text("theme", CodeRow::theme));

    /** The shape of a code. */
    public static CodeRow of(KnownCodes.Known it) {
        return new CodeRow(it.code(), it.theme().isPresent(), it.theme().orElse(null));
    }

    /**
     * Writes codes as CSV.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void writeCsv(OutputStream out, List<CodeRow> rows) throws IOException {
        CsvTable.write(out, COLUMNS, rows);
    }
}
