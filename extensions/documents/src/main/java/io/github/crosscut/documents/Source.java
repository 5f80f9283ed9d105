package io.github.crosscut.documents;

import io.github.crosscut.documents.internal.detect.Encodings;
import io.github.crosscut.documents.internal.detect.FileKind;
import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.office.DocReader;
import io.github.crosscut.documents.internal.office.DocxReader;
import io.github.crosscut.documents.internal.office.OdtReader;
import io.github.crosscut.documents.internal.pdf.PdfReader;
import io.github.crosscut.documents.internal.read.Layouts;
import io.github.crosscut.documents.internal.table.CsvRows;
import io.github.crosscut.documents.internal.table.JsonRows;
import io.github.crosscut.documents.internal.table.Rows;
import io.github.crosscut.documents.internal.table.XlsxRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file whose format its content has told.
 *
 * @param file what is read
 * @param format of its content
 * @param guard over its reading
 */
record Source(Path file, Format format, Guard guard) {

    /** Bytes of a character that takes most in UTF-8, for those of the Basic Multilingual Plane. */
    private static final int MOST_BYTES = 3;

    /** Looks at a file. Throws {@link UnreadableException} where it is none that is read. */
    static Source of(Path file, Limits limits) {
        Guard guard = guard(limits);
        if (Files.isDirectory(file)) {
            throw new UnreadableException("a folder, not a document; give the files in it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Whoever opens a pipe waits until somebody writes into it, for ever if nobody does.
            throw new UnreadableException("not a file but a pipe or a device; give files");
        }
        try {
            guard.file(Files.size(file));
            return new Source(file, FileKind.of(file, guard), guard);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static Guard guard(Limits limits) {
        return new Guard(
                limits.fileBytes(), limits.unpackedBytes(), limits.characters(), limits.pages(), limits.time());
    }

    private static UnreadableException unreadable(Path file, IOException e) {
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            return new UnreadableException("a link to a file that is not there; mend or remove it", e);
        }
        if (e instanceof NoSuchFileException) {
            return new UnreadableException("not found; check the path", e);
        }
        return new UnreadableException("cannot be read; check that it may be read", e);
    }

    /** What its pages show, for a format that is no table. */
    Layout layout() {
        return switch (format) {
            case PDF -> PdfReader.read(file, guard);
            case DOCX -> DocxReader.read(file, guard);
            case ODT -> OdtReader.read(file, guard);
            case DOC -> DocReader.read(file, guard);
            case TEXT, MARKDOWN, HTML, CSV, XLSX, JSON_LINES -> Layouts.of(content(), format);
        };
    }

    /** Its rows, for a format that is a table. */
    Rows rows(@Nullable String textColumn) {
        return format == Format.XLSX
                ? XlsxRows.read(file, textColumn, guard)
                : rows(content(), format, textColumn, guard);
    }

    static Rows rows(String content, Format format, @Nullable String textColumn, Guard guard) {
        return format == Format.CSV
                ? CsvRows.read(content, textColumn, guard)
                : JsonRows.read(content, textColumn, guard);
    }

    /** The characters of a file that holds nothing else. */
    private String content() {
        try {
            guard.characters((int) Math.min(Integer.MAX_VALUE, Files.size(file) / MOST_BYTES));
            String content = Encodings.decode(Files.readAllBytes(file));
            guard.check();
            return content;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
