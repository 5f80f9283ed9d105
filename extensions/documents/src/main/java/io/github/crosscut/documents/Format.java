package io.github.crosscut.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document format that {@link ReviewReader} can read. A file's content tells its format; its suffix counts only between the
 * formats that are plain text and for the name of its review.
 */
public enum Format {
    /** Plain text; one that is marked up as Markdown is read as such. */
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    /** Word's format since 2007. */
    DOCX,
    /** Word's format from 1997 to 2003. */
    DOC,
    /** OpenDocument text. */
    ODT,
    /** A statement a row; commas, semicolons or tabs between the columns. */
    CSV,
    /** A statement a row. */
    XLSX,
    /** A statement a line, each line a JSON object. */
    JSON_LINES;

    /** The suffixes of this format's files, with their dot, in lower case. */
    public List<String> suffixes() {
        return switch (this) {
            case TEXT -> List.of(".txt", ".text");
            case MARKDOWN -> List.of(".md", ".markdown");
            case HTML -> List.of(".html", ".htm", ".xhtml");
            case PDF -> List.of(".pdf");
            case DOCX -> List.of(".docx", ".docm", ".dotx");
            case DOC -> List.of(".doc", ".dot");
            case ODT -> List.of(".odt", ".ott");
            case CSV -> List.of(".csv", ".tsv");
            case XLSX -> List.of(".xlsx", ".xlsm");
            case JSON_LINES -> List.of(".jsonl", ".ndjson");
        };
    }

    /** Whether its files are characters and nothing else. */
    public boolean isText() {
        return switch (this) {
            case TEXT, MARKDOWN, HTML, CSV, JSON_LINES -> true;
            case PDF, DOCX, DOC, ODT, XLSX -> false;
        };
    }

    /** Whether it holds a statement a row or line, with columns or members beside it, and no document to be taken apart. */
    public boolean isTable() {
        return switch (this) {
            case CSV, XLSX, JSON_LINES -> true;
            case TEXT, MARKDOWN, HTML, PDF, DOCX, DOC, ODT -> false;
        };
    }

    /** The suffixes of all formats. */
    static List<String> allSuffixes() {
        return Arrays.stream(values())
                .flatMap(format -> format.suffixes().stream())
                .toList();
    }

    /** The format of a file by its suffix, whatever its case; empty where there is none. */
    public static Optional<Format> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.suffixes().stream().anyMatch(name::endsWith))
                .findFirst();
    }
}
