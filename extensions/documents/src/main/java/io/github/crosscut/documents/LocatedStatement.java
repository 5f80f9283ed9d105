package io.github.crosscut.documents;

import io.github.crosscut.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement and its place in a review.
 *
 * @param review the {@link Review#name()}
 * @param caseId the case it belongs to, as the document names it ({@code CMR ONE}, {@code Child BE}); null where none is told
 * @param section the heading, or the label of the table row, that it stands under; null where there is none
 * @param page page number from 1; null for formats without pages
 * @param start where it begins in {@link Review#text()}, in UTF-16 units
 * @param end behind where it ends in {@link Review#text()}
 * @param statement its id (the review's name, {@code #} and 12 hex digits that stay the same while section, text and
 *     occurrence do), its cleaned text and its kind
 */
public record LocatedStatement(
        String review,
        @Nullable String caseId,
        @Nullable String section,
        @Nullable Integer page,
        int start,
        int end,
        Statement statement) {

    public LocatedStatement {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(statement, "statement");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a place: [" + start + ", " + end + ")");
        }
    }
}
