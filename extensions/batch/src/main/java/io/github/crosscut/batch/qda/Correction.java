package io.github.crosscut.batch.qda;

import io.github.crosscut.Span;
import io.github.crosscut.report.DecisionRow;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a tag, as a corrected project tells it.
 *
 * @param review the review's name
 * @param statement the statement's id
 * @param theme the theme's id
 * @param verdict what was decided
 * @param span the words that it is about, in the statement's text, in UTF-16 units
 * @param place the same words in the review's normalised text, in UTF-16 units
 * @param words the same words as the review's text has them
 * @param by who decided, or null where the project does not tell
 * @param at when, or null where the project does not tell
 * @param why the memo that the person wrote on the passage, or null
 */
public record Correction(
        String review,
        String statement,
        String theme,
        Verdict verdict,
        Span span,
        Span place,
        String words,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String why) {

    /** This in the shape in which decisions are written. */
    public DecisionRow row() {
        return new DecisionRow(
                null,
                review,
                statement,
                theme,
                verdict.id(),
                span.start(),
                span.end(),
                words,
                null,
                by,
                at == null ? null : at.toString(),
                why,
                null);
    }

    /** What can be decided. */
    public enum Verdict {
        /** The tag, or the cue to review, is right. */
        CONFIRM,
        /** The tag, or the cue to review, is wrong. */
        REJECT,
        /** The rules missed the theme. */
        ADD,
        /** The tag is right, but other words earn it. */
        MOVE;

        /** The name used in files and output, such as {@code confirm}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
