package io.github.crosscut.documents;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One review document, read.
 *
 * @param name its path below the folder it was found in, without suffix, {@code /} between folders
 * @param title its first heading, or null where it has none
 * @param text what the statements' offsets point into: the normalised text (NFC, lines end with LF); for HTML the text
 *     as rendered, one block a line
 * @param statements in the order of the document; empty where it holds none
 */
public record Review(String name, @Nullable String title, String text, List<LocatedStatement> statements) {

    public Review {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        statements = List.copyOf(statements);
    }
}
