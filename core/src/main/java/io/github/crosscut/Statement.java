package io.github.crosscut;

import java.util.Map;
import java.util.Objects;

/**
 * One learning statement: a bullet, a table cell's item or a sentence of a review.
 *
 * @param id the caller's name for it, used in results and in errors; may be empty
 * @param text the words; any text, also empty
 * @param kind the part of the review that it comes from
 * @param attributes whatever else the caller wants to keep with it; not read by the classifier
 */
public record Statement(String id, String text, Kind kind, Map<String, String> attributes) {

    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        attributes = Map.copyOf(attributes);
    }

    /** A statement without an id, of kind {@link Kind#NARRATIVE}. */
    public static Statement of(String text) {
        return new Statement("", text, Kind.NARRATIVE, Map.of());
    }

    /** A statement of a kind, with no attributes. */
    public static Statement of(String id, String text, Kind kind) {
        return new Statement(id, text, kind, Map.of());
    }
}
