package io.github.crosscut.batch.lines;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads CSV: RFC 4180 with commas, in UTF-8 with or without a byte order mark. */
final class CsvRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvRows() {}

    static List<TableRow> read(Path file) throws IOException {
        var rows = new ArrayList<TableRow>();
        try (Reader reader = withoutMark(file);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)) {
            for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext(); ) {
                CsvRecord it = records.next();
                rows.add(new TableRow(it.getStartingLineNumber(), it.getFields()));
            }
        } catch (CsvParseException e) {
            throw new TableException(
                    rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number(),
                    "the table is not well-formed in or behind this row: a quote that is not closed, or text behind a closing "
                            + "quote; save it as CSV anew",
                    e);
        } catch (UncheckedIOException | CharacterCodingException e) {
            throw undecodable(e);
        }
        return rows;
    }

    private static Reader withoutMark(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static TableException undecodable(Exception error) {
        Throwable cause = error instanceof UncheckedIOException ? error.getCause() : error;
        if (cause instanceof CharacterCodingException) {
            return new TableException(
                    TableException.NOWHERE, "not valid UTF-8; save it as \"CSV UTF-8\", which Excel offers", error);
        }
        throw (UncheckedIOException) error;
    }
}
