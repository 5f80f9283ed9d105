package io.github.crosscut.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;

/**
 * The rules of a pack, ready to fire. Immutable and thread-safe: every call opens a {@link Firing} of its own.
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

    /** Begins to fire these rules; to be closed by the call that opened it. Opening costs nothing before the first use. */
    public Firing open() {
        return new Firing(base, rules, selector);
    }

    /** How many sessions are open on these rules; 0 whenever no call is under way. */
    public int openSessions() {
        return base.getKieSessions().size();
    }
}
