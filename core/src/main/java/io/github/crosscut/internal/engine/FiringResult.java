package io.github.crosscut.internal.engine;

import java.util.List;

/**
 * What fired over the facts of one statement or case.
 *
 * @param fired the rules that fired, in no particular order
 * @param limitReached whether firing was stopped by the limit, so that something may be missing
 */
public record FiringResult(List<FiredRule> fired, boolean limitReached) {

    public FiringResult {
        fired = List.copyOf(fired);
    }
}
