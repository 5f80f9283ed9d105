package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which rules can fire on a statement: those all of whose concepts occur in it, and of the rules that hold others
 * back those whose theme has a rule that can tag. The others could only cost time, since no rule asks for a fact to be
 * missing. Immutable.
 */
final class Candidates {

    private final DeclaredRule[] rules;
    private final int[][] needs;
    private final int[][] rulesByKey;

    /**
     * Prepares rules.
     *
     * @param concepts the names of all concepts; a concept's number is its place in this list
     */
    Candidates(List<DeclaredRule> rules, List<String> concepts) {
        this.rules = rules.toArray(DeclaredRule[]::new);
        var numbers = new HashMap<String, Integer>();
        concepts.forEach(it -> numbers.put(it, numbers.size()));
        this.needs = new int[rules.size()][];
        var byKey = new ArrayList<List<Integer>>();
        concepts.forEach(it -> byKey.add(new ArrayList<>()));
        Map<String, Integer> uses = uses(rules);
        for (int i = 0; i < this.rules.length; i++) {
            Set<String> names = Set.copyOf(this.rules[i].rule().concepts());
            needs[i] =
                    names.stream().mapToInt(it -> numbers.getOrDefault(it, -1)).toArray();
            Integer key = numbers.get(rarest(names, uses));
            if (key != null) {
                byKey.get(key).add(i);
            }
        }
        this.rulesByKey = byKey.stream()
                .map(it -> it.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** In how many rules each concept stands. */
    static Map<String, Integer> uses(List<DeclaredRule> rules) {
        var uses = new HashMap<String, Integer>();
        rules.forEach(rule -> new HashSet<>(rule.rule().concepts()).forEach(it -> uses.merge(it, 1, Integer::sum)));
        return uses;
    }

    /** Of some concepts, the one that stands in the fewest rules. */
    static String rarest(Set<String> concepts, Map<String, Integer> uses) {
        return concepts.stream()
                .min(Comparator.comparing((String it) -> uses.getOrDefault(it, 0))
                        .thenComparing(it -> it))
                .orElseThrow();
    }

    /** The rules that can fire, by group, where these concepts occur. */
    Map<RuleGroup, List<DeclaredRule>> among(BitSet present, Map<String, RuleGroup> groups) {
        var found = new ArrayList<DeclaredRule>();
        var tagged = new HashSet<String>();
        for (int key = present.nextSetBit(0); key >= 0; key = present.nextSetBit(key + 1)) {
            for (int rule : rulesByKey[key]) {
                if (allPresent(needs[rule], present)) {
                    found.add(rules[rule]);
                    if (rules[rule].rule().effect() == Rule.Effect.TAGS) {
                        tagged.add(rules[rule].rule().theme());
                    }
                }
            }
        }
        if (tagged.isEmpty()) {
            return Map.of();
        }
        var byGroup = new LinkedHashMap<RuleGroup, List<DeclaredRule>>();
        for (DeclaredRule rule : found) {
            RuleGroup group = groups.get(rule.rule().name());
            if (group != null && tagged.contains(rule.rule().theme())) {
                byGroup.computeIfAbsent(group, it -> new ArrayList<>(2)).add(rule);
            }
        }
        return byGroup;
    }

    private static boolean allPresent(int[] needed, BitSet present) {
        for (int concept : needed) {
            if (concept < 0 || !present.get(concept)) {
                return false;
            }
        }
        return true;
    }
}
