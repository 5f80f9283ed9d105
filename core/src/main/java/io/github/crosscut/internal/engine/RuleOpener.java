package io.github.crosscut.internal.engine;

import java.util.Map;

/** Opens firings. Thread-safe; what it remembers of Drools' answers changes none. */
public final class RuleOpener {

    private final Map<String, DeclaredRule> rules;
    private final Map<String, RuleGroup> groups;
    private final Candidates candidates;

    RuleOpener(Map<String, DeclaredRule> rules, Map<String, RuleGroup> groups, Candidates candidates) {
        this.rules = rules;
        this.groups = groups;
        this.candidates = candidates;
    }

    /** Begins a call. */
    public Firing open() {
        return new Firing(rules, groups, candidates);
    }
}
