package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;

/**
 * A rule of a pack, ready to be asked. Immutable and thread-safe.
 *
 * @param declared what it says
 * @param group the rules among which Drools fires it
 * @param shipped what Drools answered when the pack was built; none where the pack is compiled as it is loaded
 */
record LoadedRule(DeclaredRule declared, RuleGroup group, Answers shipped) {

    Rule rule() {
        return declared.rule();
    }
}
