package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.documents.LocatedStatement;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a review in the shape in which it is written as JSON.
 *
 * @param id the statement's id
 * @param review the review's name
 * @param caseId the case, or null where none is told; the member's name is {@code case}
 * @param section the heading that it stands under, or null
 * @param kind the part of the review
 * @param page the page, from 1, or null where the document has no pages
 * @param start UTF-16 offset into the review's text
 * @param end UTF-16 offset, exclusive
 * @param text the statement's words
 * @param attributes its further columns or members, and what else its document tells of it; left out where there is nothing
 * @param about what the document says of the review, each a member of its own; left out where there is nothing
 */
public record StatementJson(
        String id,
        String review,
        @JsonProperty("case") @Nullable String caseId,
        @Nullable String section,
        String kind,
        @Nullable Integer page,
        int start,
        int end,
        String text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> attributes,
        @JsonUnwrapped AboutReview about) {

    public StatementJson {
        // In the order of their names, so that the same input gives the same output.
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** The JSON shape of a located statement, without what its document says of the review. */
    public static StatementJson of(LocatedStatement place) {
        return of(place, AboutReview.NOTHING);
    }

    /** The JSON shape of a located statement of a review. */
    public static StatementJson of(LocatedStatement place, AboutReview about) {
        return new StatementJson(
                place.statement().id(),
                place.review(),
                place.caseId(),
                place.section(),
                place.statement().kind().id(),
                place.page(),
                place.start(),
                place.end(),
                place.statement().text(),
                place.statement().attributes(),
                about);
    }
}
