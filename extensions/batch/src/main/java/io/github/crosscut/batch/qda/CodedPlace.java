package io.github.crosscut.batch.qda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passage that somebody coded with a theme or a cue.
 *
 * @param start where it begins in its source, in code points
 * @param end behind where it ends
 * @param by the coder's name, or null where it is not told
 * @param at when, or null where it is not told
 * @param why the memo that a person wrote on it, or null
 */
record CodedPlace(
        int start,
        int end,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String why) {

    boolean samePlace(CodedPlace other) {
        return start == other.start && end == other.end;
    }

    /** How many code points both have in common. */
    int overlap(int otherStart, int otherEnd) {
        return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
    }
}
