package io.github.crosscut.archive;

import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be taken.
 *
 * @param statementId the statement
 * @param theme the theme's id
 * @param verdict what is decided
 * @param by who decides
 * @param at when; kept to the second
 * @param why the reason, or null
 * @param span the words that earn the tag, in the statement's text; needed to move a tag, otherwise null stands for the words
 *     that the tag rests on, or for the whole statement where there is no tag
 * @param stance the tag's stance where it is not what the rules say; null for what the rules say, or for what somebody told
 *     before where the tag is confirmed or moved
 */
public record Ruling(
        String statementId,
        String theme,
        Verdict verdict,
        String by,
        Instant at,
        @Nullable String why,
        @Nullable Span span,
        @Nullable Stance stance) {}
