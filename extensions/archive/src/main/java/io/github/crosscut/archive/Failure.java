package io.github.crosscut.archive;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or classified.
 *
 * @param file the document's path as given, {@code /} between folders
 * @param statementId the statement, or null where it is the document
 * @param error why, in words that hold none of the document's
 */
public record Failure(String file, @Nullable String statementId, String error) {

    /** A document that could not be read, or not all of it. */
    public Failure(String file, String error) {
        this(file, null, error);
    }
}
