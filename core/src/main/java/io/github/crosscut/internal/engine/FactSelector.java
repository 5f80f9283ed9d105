package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ThemeInCase;
import io.github.crosscut.internal.engine.DeclaredRule.FactPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Picks the facts that can complete a rule: those of rules all of whose concepts occur in the statement. The others
 * could only cost time, since no rule asks for a fact to be missing.
 */
final class FactSelector {

    private final List<Set<String>> concepts = new ArrayList<>();
    private final int[] sizes;
    private final Map<String, int[]> rulesByConcept;
    private final Set<String> asMention = new HashSet<>();
    private final Set<String> asPresence = new HashSet<>();

    FactSelector(Collection<DeclaredRule> rules) {
        var numbers = new HashMap<String, List<Integer>>();
        for (DeclaredRule rule : rules) {
            if (rule.patterns().stream().noneMatch(it -> it.factType() == ThemeInCase.class)) {
                add(rule, numbers);
            }
        }
        sizes = concepts.stream().mapToInt(Set::size).toArray();
        rulesByConcept = numbers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().stream().mapToInt(Integer::intValue).toArray()));
    }

    private void add(DeclaredRule rule, Map<String, List<Integer>> numbers) {
        int number = concepts.size();
        concepts.add(rule.patterns().stream().map(FactPattern::name).collect(Collectors.toSet()));
        concepts.get(number).forEach(it -> numbers.computeIfAbsent(it, key -> new ArrayList<>())
                .add(number));
        rule.patterns().forEach(it -> (it.factType() == Mention.class ? asMention : asPresence).add(it.name()));
    }

    /** Of the concepts that occur, those that stand in a rule all of whose concepts occur. */
    Set<String> wanted(List<String> present) {
        int[] missing = Arrays.copyOf(sizes, sizes.length);
        Set<String> wanted = Set.of();
        for (String concept : present) {
            int[] rules = rulesByConcept.get(concept);
            if (rules != null) {
                for (int rule : rules) {
                    if (--missing[rule] == 0) {
                        wanted = wanted.isEmpty() ? new HashSet<>() : wanted;
                        wanted.addAll(concepts.get(rule));
                    }
                }
            }
        }
        return wanted;
    }

    /** The facts to insert for the mentions of wanted concepts, in a stable order. */
    List<Object> facts(List<Mention> mentions) {
        var facts = new ArrayList<Object>(mentions.size());
        var presences = new TreeMap<String, Map<Scope, List<Place>>>();
        for (Mention mention : mentions) {
            if (asMention.contains(mention.concept())) {
                facts.add(mention);
            }
            if (asPresence.contains(mention.concept())) {
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
}
