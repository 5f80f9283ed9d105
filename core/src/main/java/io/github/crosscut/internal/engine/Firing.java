package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.ThemeInCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Fires rules over one statement or case after another. One session serves them all: its facts are taken out again
 * before the next come in. Opened for one call and closed by it; not thread-safe.
 */
public final class Firing implements AutoCloseable {

    private final InternalKnowledgeBase base;
    private final Map<String, DeclaredRule> rules;
    private final FactSelector selector;
    private @Nullable KieSession session;

    Firing(InternalKnowledgeBase base, Map<String, DeclaredRule> rules, FactSelector selector) {
        this.base = base;
        this.rules = rules;
        this.selector = selector;
    }

    /** Of the concepts that occur in a statement, those that can help a rule to fire; each concept must be given once. */
    public Set<String> wanted(List<String> concepts) {
        return selector.wanted(concepts);
    }

    /**
     * Fires the rules over the mentions of one statement.
     *
     * @param mentions those of the {@link #wanted} concepts; others do no harm and cost time
     * @param limit how many rules may fire
     */
    public FiringResult statement(List<Mention> mentions, int limit) {
        return fire(selector.facts(mentions), limit);
    }

    /**
     * Fires the case rules over the themes of one case.
     *
     * @param limit how many rules may fire
     */
    public FiringResult ofCase(List<ThemeInCase> themes, int limit) {
        return fire(themes, limit);
    }

    private FiringResult fire(Collection<?> facts, int limit) {
        var fired = new ArrayList<FiredRule>();
        if (facts.isEmpty()) {
            return new FiringResult(fired, false);
        }
        boolean clean = false;
        try {
            KieSession used = session();
            var handles = new ArrayList<FactHandle>(facts.size());
            facts.forEach(it -> handles.add(used.insert(it)));
            int count = used.fireAllRules(match -> note(match, fired), limit);
            handles.forEach(used::delete);
            clean = count < limit;
            return new FiringResult(fired, !clean);
        } finally {
            if (!clean) {
                close();
            }
        }
    }

    private KieSession session() {
        if (session == null) {
            session = base.newKieSession();
        }
        return session;
    }

    private boolean note(Match match, List<FiredRule> fired) {
        DeclaredRule rule = rules.get(match.getRule().getName());
        if (rule != null) {
            fired.add(new FiredRule(rule.rule(), match.getObjects()));
        }
        return true;
    }

    /** Disposes of the session; a later use opens a new one. */
    @Override
    public void close() {
        if (session != null) {
            session.dispose();
            session = null;
        }
    }
}
