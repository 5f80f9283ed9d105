package io.github.crosscut.documents;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One review document, read.
 *
 * @param name its path below the folder it was found in, without suffix, {@code /} between folders
 * @param title its first heading, else the title that its format keeps apart, or null where it has neither
 * @param text what the statements' offsets point into: the normalised text (NFC, lines end with LF). For text and Markdown
 *     the document itself; for PDF a line of a page a line, with a blank line between pages; for HTML, DOCX, DOC and ODT the
 *     text as shown, one block a line; for CSV, XLSX and JSON Lines the statements, one a line
 * @param statements in the order of the document; empty where it holds none
 * @param format as its content told
 * @param details what the document says of the review
 * @param warnings what could not be read though the rest was, such as pages that are pictures; in words for a user
 */
public record Review(
        String name,
        @Nullable String title,
        String text,
        List<LocatedStatement> statements,
        Format format,
        ReviewDetails details,
        List<String> warnings) {

    public Review {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(details, "details");
        statements = List.copyOf(statements);
        warnings = List.copyOf(warnings);
    }
}
