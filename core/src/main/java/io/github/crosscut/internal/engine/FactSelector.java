package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ThemeInCase;
import io.github.crosscut.internal.engine.DeclaredRule.FactPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Picks the facts that can complete a rule: those of rules all of whose concepts occur in the statement. The others
 * could only cost time, since no rule asks for a fact to be missing.
 */
final class FactSelector {

    private final List<Set<FactPattern>> patterns = new ArrayList<>();
    private final List<Integer> concepts = new ArrayList<>();
    private final Map<String, List<Integer>> rulesByConcept = new HashMap<>();

    FactSelector(Collection<DeclaredRule> rules) {
        for (DeclaredRule rule : rules) {
            if (rule.patterns().stream().noneMatch(it -> it.factType() == ThemeInCase.class)) {
                add(rule);
            }
        }
    }

    private void add(DeclaredRule rule) {
        int number = patterns.size();
        Set<String> needed = rule.patterns().stream().map(FactPattern::name).collect(Collectors.toSet());
        patterns.add(Set.copyOf(rule.patterns()));
        concepts.add(needed.size());
        needed.forEach(it ->
                rulesByConcept.computeIfAbsent(it, key -> new ArrayList<>()).add(number));
    }

    /** The facts to insert for the mentions of one statement, in a stable order. */
    List<Object> select(List<Mention> mentions) {
        Set<FactPattern> wanted = wanted(mentions);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var facts = new ArrayList<Object>();
        var presences = new HashMap<String, Map<Scope, List<Place>>>();
        for (Mention mention : mentions) {
            if (wanted.contains(new FactPattern(Mention.class, mention.concept()))) {
                facts.add(mention);
            }
            if (wanted.contains(new FactPattern(Presence.class, mention.concept()))) {
                presences
                        .computeIfAbsent(mention.concept(), it -> new EnumMap<>(Scope.class))
                        .computeIfAbsent(mention.scope(), it -> new ArrayList<>())
                        .addAll(mention.places());
            }
        }
        presences.forEach((concept, byScope) ->
                byScope.forEach((scope, places) -> facts.add(new Presence(concept, scope, places))));
        return facts;
    }

    private Set<FactPattern> wanted(List<Mention> mentions) {
        int[] missing = concepts.stream().mapToInt(Integer::intValue).toArray();
        var seen = new HashSet<String>();
        var wanted = new HashSet<FactPattern>();
        for (Mention mention : mentions) {
            if (seen.add(mention.concept())) {
                for (int rule : rulesByConcept.getOrDefault(mention.concept(), List.of())) {
                    if (--missing[rule] == 0) {
                        wanted.addAll(patterns.get(rule));
                    }
                }
            }
        }
        return wanted;
    }
}
