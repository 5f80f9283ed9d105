package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import io.github.crosscut.fact.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Fires rules over one statement or case after another. Its sessions serve them all: facts are taken out again before the
 * next come in. Opened for one call and closed by it; not thread-safe.
 */
public final class Firing implements AutoCloseable {

    private final Map<String, DeclaredRule> rules;
    private final Map<String, RuleGroup> groups;
    private final Candidates candidates;
    private final Map<RuleGroup, KieSession> sessions = new HashMap<>();

    Firing(Map<String, DeclaredRule> rules, Map<String, RuleGroup> groups, Candidates candidates) {
        this.rules = rules;
        this.groups = groups;
        this.candidates = candidates;
    }

    /** The rules that can fire, by group, where these concepts occur; to be given back to {@link #statement}. */
    public Chosen choose(BitSet concepts) {
        return new Chosen(candidates.among(concepts, groups));
    }

    /** Rules that can fire on a statement. */
    public record Chosen(Map<RuleGroup, List<DeclaredRule>> byGroup) {

        /** The concepts whose mentions they ask for, each once. */
        public Collection<String> concepts() {
            if (byGroup.isEmpty()) {
                return List.of();
            }
            var concepts = new LinkedHashSet<String>();
            byGroup.values()
                    .forEach(rules ->
                            rules.forEach(it -> concepts.addAll(it.rule().concepts())));
            return concepts;
        }
    }

    /**
     * Fires rules over the mentions of one statement.
     *
     * @param mentions those of the chosen rules' concepts
     * @param limit how many rules may fire
     */
    public FiringResult statement(Chosen chosen, List<Mention> mentions, int limit) {
        var fired = new ArrayList<FiredRule>();
        for (var group : chosen.byGroup.entrySet()) {
            if (!fire(group.getKey(), RuleGroup.facts(group.getValue(), mentions), limit - fired.size(), fired)) {
                return new FiringResult(fired, true);
            }
        }
        return new FiringResult(fired, false);
    }

    /**
     * Fires the case rules of one effect over the themes of one case, or of many.
     *
     * @param limit how many rules may fire
     */
    public FiringResult ofCases(Rule.Effect effect, List<Object> themes, int limit) {
        var fired = new ArrayList<FiredRule>();
        var groupsOfCaseRules = new LinkedHashSet<RuleGroup>();
        rules.values().stream()
                .filter(it -> it.rule().effect() == effect)
                .map(it -> groups.get(it.rule().name()))
                .filter(it -> it != null)
                .forEach(groupsOfCaseRules::add);
        for (RuleGroup group : groupsOfCaseRules) {
            if (!fire(group, themes, limit - fired.size(), fired)) {
                return new FiringResult(fired, true);
            }
        }
        return new FiringResult(fired, false);
    }

    /** Fires one group; false if the limit was reached. A session that did not run to its end is not used again. */
    private boolean fire(RuleGroup group, List<?> facts, int limit, List<FiredRule> fired) {
        KieSession session = sessions.computeIfAbsent(group, it -> it.base().newKieSession());
        boolean clean = false;
        try {
            var handles = new ArrayList<FactHandle>(facts.size());
            for (Object fact : facts) {
                handles.add(session.insert(fact));
            }
            clean = session.fireAllRules(match -> note(match, fired), limit) < limit;
            for (FactHandle handle : handles) {
                session.delete(handle);
            }
            return clean;
        } finally {
            if (!clean) {
                sessions.remove(group);
                session.dispose();
            }
        }
    }

    private boolean note(Match match, List<FiredRule> fired) {
        DeclaredRule rule = rules.get(match.getRule().getName());
        if (rule != null) {
            fired.add(new FiredRule(rule.rule(), match.getObjects()));
        }
        return true;
    }

    /** Disposes of all sessions. */
    @Override
    public void close() {
        sessions.values().forEach(KieSession::dispose);
        sessions.clear();
    }
}
