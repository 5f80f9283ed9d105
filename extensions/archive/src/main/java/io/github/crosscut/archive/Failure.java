package io.github.crosscut.archive;

/**
 * A document that the last run of tagging could not read.
 *
 * @param file the document, as given
 * @param error why; never holds a document's words
 */
public record Failure(String file, String error) {}
