package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import java.util.List;

/**
 * A rule that fired.
 *
 * @param rule the rule
 * @param facts the facts that its patterns matched, in the order of the patterns
 */
public record FiredRule(Rule rule, List<Object> facts) {

    public FiredRule {
        facts = List.copyOf(facts);
    }
}
