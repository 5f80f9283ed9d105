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

    /** The sign that parts the first head into the columns that are looked for, else a line into most columns. */
    private static char separator(String text, @Nullable String wanted) {
        char best = ',';
        int most = 0;
        for (String line : text.lines().limit(Rows.LAST_HEAD).toList()) {
            for (int i = 0; i < SEPARATORS.length(); i++) {
                List<String> cells = cells(line, SEPARATORS.charAt(i));
                if (cells.size() > 1 && Columns.of(cells, wanted).isPresent()) {
                    return SEPARATORS.charAt(i);
                }
                best = cells.size() > most ? SEPARATORS.charAt(i) : best;
                most = Math.max(most, cells.size());
            }
        }
        return best;
    }

    private static List<String> cells(String line, char separator) {
        try (CsvReader<CsvRecord> records = open(line, separator)) {
            return records.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            return List.of();
        }
    }
}
