package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.ThemeInCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * The rules of a pack, ready to fire. Immutable and thread-safe: every call makes a session of its own and disposes of
 * it before it returns.
 */
public final class RuleBase {

    private final InternalKnowledgeBase base;
    private final Map<String, DeclaredRule> rules;
    private final FactSelector selector;

    private RuleBase(InternalKnowledgeBase base, Map<String, DeclaredRule> rules) {
        this.base = base;
        this.rules = Map.copyOf(rules);
        this.selector = new FactSelector(rules.values());
    }

    /**
     * Loads and checks rules.
     *
     * @throws RuleErrors if any rule cannot be compiled or breaks the pack's conventions
     */
    public static RuleBase of(List<RuleSource> sources) throws RuleErrors {
        InternalKnowledgeBase base = KnowledgeBases.of(sources);
        var errors = new ArrayList<RuleError>();
        var rules = new HashMap<String, DeclaredRule>();
        for (var kiePackage : base.getKiePackages()) {
            for (var rule : kiePackage.getRules()) {
                var declared = DeclaredRule.of((RuleImpl) rule, errors);
                if (rules.put(rule.getName(), declared) != null) {
                    errors.add(new RuleError(rule.getName(), 0, "two rules have this name; rename one"));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new RuleErrors(errors);
        }
        return new RuleBase(base, rules);
    }

    /** These rules without those of other themes. */
    public RuleBase only(Set<String> themes) {
        return new RuleBase(
                base,
                rules.values().stream()
                        .filter(it -> themes.contains(it.rule().theme()))
                        .collect(Collectors.toMap(it -> it.rule().name(), it -> it)));
    }

    /** All rules with what they look for, sorted by name. */
    public List<DeclaredRule> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparing(it -> it.rule().name()))
                .toList();
    }

    /**
     * Fires the rules over the mentions of one statement. Mentions that cannot complete any rule stay outside.
     *
     * @param limit how many rules may fire
     */
    public FiringResult fireStatement(List<Mention> mentions, int limit) {
        return fire(selector.select(mentions), limit);
    }

    /**
     * Fires the case rules over the themes of one case.
     *
     * @param limit how many rules may fire
     */
    public FiringResult fireCase(List<ThemeInCase> themes, int limit) {
        return fire(themes, limit);
    }

    private FiringResult fire(Collection<?> facts, int limit) {
        var fired = new ArrayList<FiredRule>();
        if (facts.isEmpty()) {
            return new FiringResult(fired, false);
        }
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            int count = session.fireAllRules(match -> note(match, fired), limit);
            return new FiringResult(fired, count >= limit);
        } finally {
            session.dispose();
        }
    }

    private boolean note(Match match, List<FiredRule> fired) {
        @Nullable DeclaredRule rule = rules.get(match.getRule().getName());
        if (rule != null) {
            fired.add(new FiredRule(rule.rule(), match.getObjects()));
        }
        return true;
    }

    /** How many sessions are open on these rules; 0 whenever no call is under way. */
    public int openSessions() {
        return base.getKieSessions().size();
    }
}
