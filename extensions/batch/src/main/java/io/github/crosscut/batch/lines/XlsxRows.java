package io.github.crosscut.batch.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook: cells as text, formulas by their last result. */
final class XlsxRows {

    private XlsxRows() {}

    static List<TableRow> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(XlsxRows::row).toList();
        } catch (RuntimeException | IOException e) {
            if (e instanceof FileSystemException unreadable) {
                throw unreadable;
            }
            throw new TableException(
                    TableException.NOWHERE,
                    "not a workbook that can be read; save it as an Excel workbook (.xlsx) without a password",
                    e);
        }
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(Cell::getText).orElse(""));
        }
        return new TableRow(row.getRowNum(), cells);
    }
}
