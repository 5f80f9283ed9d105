package io.github.crosscut.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document format that {@link ReviewReader} can read, told by a file's suffix. */
public enum Format {
    /** Plain text; one that is marked up as Markdown is read as such. */
    TEXT,
    MARKDOWN,
    HTML;

    /** The suffixes of this format's files, with their dot, in lower case. */
    public List<String> suffixes() {
        return switch (this) {
            case TEXT -> List.of(".txt", ".text");
            case MARKDOWN -> List.of(".md", ".markdown");
            case HTML -> List.of(".html", ".htm", ".xhtml");
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
