package io.github.crosscut.fact;

import io.github.crosscut.Span;

/**
 * One place at which a concept is mentioned.
 *
 * @param first index of its first token in the statement
 * @param end index behind its last token
 * @param span the same words as UTF-16 offsets into the statement's text
 */
public record Place(int first, int end, Span span) {

    /** How many tokens lie between both places; 0 where they touch or overlap. */
    public int distance(Place other) {
        return Math.max(0, Math.max(other.first - end, first - other.end));
    }
}
