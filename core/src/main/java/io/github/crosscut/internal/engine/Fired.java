package io.github.crosscut.internal.engine;

import java.util.ArrayList;
import java.util.List;

/** What fires over the facts of one statement or case. Filled by the {@link Firing} that was asked; not thread-safe. */
public final class Fired {

    private final List<FiredRule> rules = new ArrayList<>(4);
    private boolean stopped;

    Fired() {}

    void add(FiredRule rule) {
        rules.add(rule);
    }

    void stop() {
        stopped = true;
    }

    /** The rules that fired, in no particular order; not to be changed. */
    public List<FiredRule> rules() {
        return rules;
    }

    /** Whether more than so many rules fired, or firing was stopped there, so that something may be missing. */
    public boolean exceeds(int limit) {
        return stopped || rules.size() > limit;
    }
}
