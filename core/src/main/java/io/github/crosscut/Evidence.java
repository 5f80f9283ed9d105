package io.github.crosscut;

import java.util.Comparator;

/**
 * Words that a rule rests on.
 *
 * @param rule the rule's name, {@code theme-id/rule}
 * @param concept the concept of the pack's vocabulary that the words stand for
 * @param span where the words stand in the statement's text
 */
public record Evidence(String rule, String concept, Span span) implements Comparable<Evidence> {

    private static final Comparator<Evidence> BY_PLACE =
            Comparator.comparing(Evidence::span).thenComparing(Evidence::rule).thenComparing(Evidence::concept);

    /** By place in the text, then by rule, then by concept. */
    @Override
    public int compareTo(Evidence other) {
        return BY_PLACE.compare(this, other);
    }
}
