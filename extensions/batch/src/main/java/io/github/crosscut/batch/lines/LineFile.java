package io.github.crosscut.batch.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that holds statements one by one: JSON Lines, CSV or XLSX. The rows of a table are read into the members of a
 * line of JSON, so that whoever reads lines need not know which it was.
 *
 * @param path the file
 * @param format what it is
 */
public record LineFile(Path path, LineFormat format) {

    /** A file of the format that its suffix tells, or of JSON Lines. */
    public static LineFile of(Path path) {
        return new LineFile(path, LineFormat.of(path).orElse(LineFormat.JSONL));
    }

    /**
     * All lines or rows, in order, blank ones left out.
     *
     * @throws TableException if it is a table that cannot be read, or lacks a column
     * @throws IOException if the file cannot be read
     */
    public List<JsonLine> read(Columns columns) throws IOException {
        return switch (format) {
            case JSONL -> lines();
            case CSV -> TableLines.of(CsvRows.read(path), columns);
            case XLSX -> TableLines.of(XlsxRows.read(path), columns);
        };
    }

    /** What to call a line or row in a message: {@code gold.csv:4}, {@code gold.xlsx: row 4}. */
    public String place(long number) {
        return path + (format == LineFormat.XLSX ? ": row " : ":") + number;
    }

    private List<JsonLine> lines() throws IOException {
        var lines = new ArrayList<JsonLine>();
        try (InputStream in = Files.newInputStream(path)) {
            var reader = new JsonLineReader(in);
            for (List<JsonLine> batch = reader.nextBatch(); !batch.isEmpty(); batch = reader.nextBatch()) {
                lines.addAll(batch);
            }
        }
        return lines;
    }
}
