package io.github.crosscut.documents;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of the review that it holds, at its beginning; null is what it does not say. Immutable.
 *
 * @param board who published it, as the document names it: {@code Safeguarding Board for Northern Ireland}
 * @param type the sort of review, in lower case: {@code serious case review}
 * @param date when it was published or finished: {@code 2019}, {@code 2019-06} or {@code 2019-06-30}
 * @param year that of the date, else the last one that a title names
 */
public record ReviewDetails(
        @Nullable String board,
        @Nullable String type,
        @Nullable String date,
        @Nullable Integer year) {

    /** Nothing is said. */
    public static final ReviewDetails NONE = new ReviewDetails(null, null, null, null);
}
