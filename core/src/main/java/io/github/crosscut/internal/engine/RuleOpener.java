package io.github.crosscut.internal.engine;

import java.util.Map;

/** Opens firings. Thread-safe; what it remembers of Drools' answers changes none. */
public final class RuleOpener {

    private final Map<String, LoadedRule> rules;
    private final Candidates candidates;

    RuleOpener(Map<String, LoadedRule> rules, Candidates candidates) {
        this.rules = rules;
        this.candidates = candidates;
    }

    /** What Drools has answered so far of the rules that were asked, by their names. */
    Map<String, Answers> answers() {
        return candidates.answers();
    }

    /** Begins a call. */
    public Firing open() {
        return new Firing(rules, candidates);
    }
}
