package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;

/** The rules of a pack, ready to fire. Immutable and thread-safe: every call opens a {@link Firing} of its own. */
public final class RuleBase {

    private final Map<String, DeclaredRule> rules;
    private final Map<String, RuleGroup> groups;

    private RuleBase(Map<String, DeclaredRule> rules, Map<String, RuleGroup> groups) {
        this.rules = Map.copyOf(rules);
        this.groups = Map.copyOf(groups);
    }

    /**
     * Loads and checks rules.
     *
     * @throws RuleErrors if any rule cannot be compiled or breaks the pack's conventions
     */
    public static RuleBase of(List<RuleSource> sources) throws RuleErrors {
        var loaded = KnowledgeBases.load(sources);
        var errors = new ArrayList<RuleError>();
        var rules = new LinkedHashMap<String, DeclaredRule>();
        for (RuleImpl rule : loaded.rules()) {
            if (rules.put(rule.getName(), DeclaredRule.of(rule, errors)) != null) {
                errors.add(new RuleError(rule.getName(), 0, "two rules have this name; rename one"));
            }
        }
        if (!errors.isEmpty()) {
            throw new RuleErrors(errors);
        }
        return new RuleBase(rules, groups(List.copyOf(rules.values()), loaded));
    }

    /** Rules compiled at build time are put together by their rarest concept; those compiled now stay as they are. */
    private static Map<String, RuleGroup> groups(List<DeclaredRule> rules, KnowledgeBases.Loaded loaded) {
        Map<String, Integer> uses = Candidates.uses(rules);
        var members = new HashMap<String, Set<String>>();
        var groups = new HashMap<String, RuleGroup>();
        var whole = new RuleGroup(loaded::compiledNow);
        for (DeclaredRule rule : rules) {
            String name = rule.rule().name();
            if (loaded.isModel(name)) {
                String key = Candidates.rarest(Set.copyOf(rule.rule().concepts()), uses);
                members.computeIfAbsent(key, it -> new HashSet<>()).add(name);
            } else {
                groups.put(name, whole);
            }
        }
        for (Set<String> names : members.values()) {
            var group = new RuleGroup(() -> loaded.only(names));
            names.forEach(it -> groups.put(it, group));
        }
        return groups;
    }

    /** These rules without those of other themes; rules that tell something of any theme stay. */
    public RuleBase only(Set<String> themes) {
        return new RuleBase(
                rules.values().stream()
                        .filter(it -> themes.contains(it.rule().theme())
                                || it.rule().theme().equals(Rule.ANY_THEME))
                        .collect(Collectors.toMap(it -> it.rule().name(), it -> it)),
                groups);
    }

    /** All rules with what they look for, sorted by name. */
    public List<DeclaredRule> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparing(it -> it.rule().name()))
                .toList();
    }

    /**
     * What opens firings of these rules.
     *
     * @param concepts the names of all concepts that may occur, by their numbers
     */
    public RuleOpener opener(List<String> concepts) {
        var ofStatements =
                rules().stream().filter(it -> !it.rule().effect().isOfCases()).toList();
        return new RuleOpener(rules, groups, new Candidates(ofStatements, concepts));
    }

    /** How many sessions are open on these rules; 0 whenever no call is under way. */
    public int openSessions() {
        return groups.values().stream()
                .distinct()
                .mapToInt(RuleGroup::openSessions)
                .sum();
    }
}
