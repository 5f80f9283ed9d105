package io.github.crosscut;

/**
 * Words that a rule rests on.
 *
 * @param rule the rule's name, {@code theme-id/rule}
 * @param concept the concept of the pack's vocabulary that the words stand for
 * @param span where the words stand in the statement's text
 */
public record Evidence(String rule, String concept, Span span) implements Comparable<Evidence> {

    /** By place in the text, then by rule, then by concept. */
    @Override
    public int compareTo(Evidence other) {
        int order = span.compareTo(other.span);
        if (order == 0) {
            order = rule.compareTo(other.rule);
        }
        return order != 0 ? order : concept.compareTo(other.concept);
    }
}
