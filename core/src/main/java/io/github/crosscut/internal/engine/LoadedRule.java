package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;

/**
 * A rule of a pack with what answers whether it fires. Thread-safe.
 *
 * @param declared what it says
 * @param group the rules among which Drools fires it
 * @param answers what Drools answered before, to any classifier of the pack or when it was built
 */
record LoadedRule(DeclaredRule declared, RuleGroup group, Answers answers) {

    Rule rule() {
        return declared.rule();
    }
}
