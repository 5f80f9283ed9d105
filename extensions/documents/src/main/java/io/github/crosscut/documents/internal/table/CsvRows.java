package io.github.crosscut.documents.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CSV, whatever parts its columns: commas, semicolons, tabs or bars. */
public final class CsvRows {

    static final String SEPARATORS = ",;\t|";

    /** Stands in no text, which is cleaned of it before. */
    private static final char NONE = '\u001f';

    private static final int MOST_COLUMNS = 10_000;

    private CsvRows() {}

    /**
     * The statements of a CSV text.
     *
     * @throws UnreadableException if it is broken or has no column of statements
     */
    public static Rows read(String content, @Nullable String wanted, Guard guard) {
        String text = content.startsWith("\ufeff") ? content.substring(1) : content;
        Rows rows = new Rows(wanted, guard);
        rows.beginTable();
        try (CsvReader<CsvRecord> records = open(text, separator(text, wanted))) {
            for (CsvRecord row : records) {
                rows.row(row.getFields());
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            // The parser's message may quote the file.
            throw new UnreadableException("is broken as CSV: a quote is not closed, or a cell is too long");
        }
        return rows.end();
    }

    private static CsvReader<CsvRecord> open(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /**
     * The sign that parts the columns: that under which a head of several columns is found and most of the rows below have
     * as many cells. A table of one column has none, whatever stands in its rows; nor has a table without a
     * head, which is refused.
     */
    private static char separator(String text, @Nullable String wanted) {
        char best = NONE;
        long bestScore = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            long score = score(firstRows(text, SEPARATORS.charAt(i)), wanted);
            if (score > bestScore) {
                bestScore = score;
                best = SEPARATORS.charAt(i);
            }
        }
        return best;
    }

    /** Rows that fit a head of several columns count most, then the names of the head. */
    private static long score(List<List<String>> rows, @Nullable String wanted) {
        int head = Head.in(rows, wanted);
        int cells = head < 0 ? 0 : rows.get(head).size();
        if (cells < 2) {
            return 0;
        }
        long fitting = rows.subList(head + 1, rows.size()).stream()
                .filter(row -> row.size() == cells)
                .count();
        return fitting * MOST_COLUMNS + Math.min(Head.filled(rows.get(head)), MOST_COLUMNS - 1);
    }

    /** The first rows, parted by a sign; none where the text is broken so. */
    private static List<List<String>> firstRows(String text, char separator) {
        try (CsvReader<CsvRecord> records = open(text, separator)) {
            return records.stream().limit(Head.LAST).map(CsvRecord::getFields).toList();
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            return List.of();
        }
    }
}
