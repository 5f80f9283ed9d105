package io.github.crosscut.archive;

import io.github.crosscut.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words in a statement.
 *
 * @param review the review's name
 * @param caseName the case, or null where none is told
 * @param statementId the statement
 * @param text the statement's text
 * @param span the words
 */
public record Passage(String review, @Nullable String caseName, String statementId, String text, Span span) {}
