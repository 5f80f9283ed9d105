package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of its review, in the shape in which it is written; null is what it does not say. Immutable.
 *
 * @param board who published it
 * @param year when
 * @param type the sort of review; the name in results is {@code review_type}
 * @param date when it was published or finished: {@code 2019}, {@code 2019-06} or {@code 2019-06-30}; {@code review_date}
 * @param title the document's title; {@code review_title}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AboutReview(
        @Nullable String board,
        @Nullable Integer year,
        @JsonProperty("review_type") @Nullable String type,
        @JsonProperty("review_date") @Nullable String date,
        @JsonProperty("review_title") @Nullable String title) {

    /** Nothing is said. */
    public static final AboutReview NOTHING = new AboutReview(null, null, null, null, null);

    /** What a document says of the review that it holds. */
    public static AboutReview of(Review review) {
        ReviewDetails details = review.details();
        return new AboutReview(details.board(), details.year(), details.type(), details.date(), review.title());
    }

    /** The columns that every table of statements and of cases has of it. */
    static Table<AboutReview> columns() {
        return Table.of(
                Column.text("board", AboutReview::board),
                Column.integer("year", AboutReview::year),
                Column.text("review_type", AboutReview::type),
                Column.text("review_date", AboutReview::date),
                Column.text("review_title", AboutReview::title));
    }
}
