package io.github.crosscut.archive;

import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What someone decided about a tag.
 *
 * @param key its number in the archive; a later decision has a higher one
 * @param review the review's name
 * @param statementId the statement
 * @param theme the theme's id
 * @param verdict what was decided
 * @param span the words that it is about, in the statement's text as it was then
 * @param words those words
 * @param stance the tag's stance where it is not what the rules say, or null
 * @param by who decided
 * @param at when, ISO 8601 in UTC
 * @param why the reason, or null
 * @param undoneBy the key of the decision that undid it, or null while it stands
 */
public record Decision(
        long key,
        String review,
        String statementId,
        String theme,
        Verdict verdict,
        Span span,
        String words,
        @Nullable Stance stance,
        String by,
        String at,
        @Nullable String why,
        @Nullable Long undoneBy) {}
