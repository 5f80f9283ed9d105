package io.github.crosscut.batch.lines;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a table of statements as {@code crosscut tag} writes it in CSV and XLSX, after somebody corrected its themes. Of its
 * columns {@code statement_id} and {@code themes} must be there, in any order; {@code pack} is heeded where it is.
 */
public final class CorrectedTable {

    private static final String STATEMENT = "statement_id";
    private static final String THEMES = "themes";
    private static final String PACK = "pack";

    private final Map<String, Integer> columns;
    private final int width;

    private CorrectedTable(TableRow header) {
        this.columns = TableLines.columns(header);
        this.width = header.cells().size();
        Stream.of(STATEMENT, THEMES).filter(it -> !columns.containsKey(it)).forEach(it -> {
            throw new TableException(
                    header.number(),
                    "no column '" + it + "' among the " + width
                            + " of the first row, which names the columns; commas separate "
                            + "them in CSV; correct the table of statements that 'crosscut tag' wrote");
        });
    }

    /**
     * The rows of a table, blank ones left out.
     *
     * @throws TableException if it cannot be read, or lacks a column
     * @throws IOException if the file cannot be read
     */
    public static List<CorrectedRow> read(LineFile file) throws IOException {
        List<TableRow> rows =
                switch (file.format()) {
                    case CSV -> CsvRows.read(file.path());
                    case XLSX -> XlsxRows.read(file.path());
                    case JSONL -> throw new TableException(TableException.NOWHERE, "is no table");
                };
        List<TableRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            throw new TableException(TableException.NOWHERE, "the table is empty; its first row names the columns");
        }
        var table = new CorrectedTable(filled.get(0));
        return filled.stream().skip(1).map(table::row).toList();
    }

    private CorrectedRow row(TableRow row) {
        if (row.cells().stream().skip(width).anyMatch(it -> !it.isBlank())) {
            throw new TableException(
                    row.number(),
                    "the row has " + row.cells().size() + " cells and the first row " + width
                            + "; quote a cell that holds a comma");
        }
        List<String> themes = Stream.of(cell(row, THEMES).split(";", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        return new CorrectedRow(row.number(), cell(row, STATEMENT), themes, cell(row, PACK));
    }

    private String cell(TableRow row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at).strip();
    }
}
