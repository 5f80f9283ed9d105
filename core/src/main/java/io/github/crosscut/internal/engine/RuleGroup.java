package io.github.crosscut.internal.engine;

import java.util.function.Supplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Rules that share the concept of theirs that the fewest rules use, with a knowledge base of their own.
 *
 * <p>A fact costs time in every rule that names its concept, and a common one, such as a word for a child, stands in
 * over a hundred rules, of which two or three can fire on a statement. Rules do not depend on one another, so each group
 * is fired alone, and only where one of its rules can fire. The base is made when it is first needed.
 */
final class RuleGroup {

    private final String key;
    private final Supplier<InternalKnowledgeBase> maker;
    private volatile @Nullable InternalKnowledgeBase base;

    /**
     * A group.
     *
     * @param key the concept that its rules share; empty where they share none
     */
    RuleGroup(String key, Supplier<InternalKnowledgeBase> maker) {
        this.key = key;
        this.maker = maker;
    }

    String key() {
        return key;
    }

    InternalKnowledgeBase base() {
        InternalKnowledgeBase made = base;
        if (made == null) {
            synchronized (this) {
                made = base;
                if (made == null) {
                    made = maker.get();
                    base = made;
                }
            }
        }
        return made;
    }

    /** How many sessions are open. */
    int openSessions() {
        InternalKnowledgeBase made = base;
        return made == null ? 0 : made.getKieSessions().size();
    }
}
