package io.github.crosscut.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as CSV for spreadsheets: RFC 4180 (commas, CRLF, quotes where needed) in UTF-8 with a byte order mark, without
 * which Excel takes the file for an older encoding and shows curly quotes wrongly.
 *
 * <p>A cell that begins with {@code = + - @}, also in their full-width forms, or with a tab or the end of a line gets an
 * apostrophe in front, because a spreadsheet would run it as a formula, and review documents come from strangers. Who needs the exact words reads the
 * JSON Lines. Not thread-safe.
 */
public final class CsvTable implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String LIST_SEPARATOR = "; ";

    private final CsvWriter csv;
    private final int columns;

    /**
     * Begins a table with its header.
     *
     * @param out closed by {@link #close()}
     * @throws IOException if the stream does not take it
     */
    public CsvTable(OutputStream out, List<String> header) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        this.columns = header.size();
        row(header);
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column, in the order of the header
     */
    public void row(List<String> cells) {
        record(cells.stream().map(CsvTable::harmless).toList());
    }

    /** Adds a row. A number is one, and no formula, also where it begins with a minus. */
    private void cells(List<Cell> cells) {
        record(cells.stream()
                .map(it -> it instanceof Cell.Whole || it instanceof Cell.Decimal ? it.text() : harmless(it.text()))
                .toList());
    }

    private void record(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
        }
        csv.writeRecord(cells);
    }

    /**
     * Writes a whole table.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static <R> void write(OutputStream out, Table<R> columns, Iterable<R> rows) throws IOException {
        try (var table = new CsvTable(out, columns.header())) {
            rows.forEach(row -> table.cells(columns.cells(row)));
        }
    }

    /** The items of a list as one cell, separated by {@code "; "}. */
    public static String list(List<String> items) {
        return String.join(LIST_SEPARATOR, items);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String harmless(String cell) {
        String encodable = Surrogates.replaceUnpaired(cell, unit -> "\uFFFD");
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + encodable : encodable;
    }
}
