package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells which rules can fire on a statement: those that its facts complete, and of the rules that hold others back those
 * whose theme has a rule that can tag. The others could only cost time, since no rule asks for a fact to be missing.
 * Immutable.
 */
final class Candidates {

    private final Trial[] trials;
    private final int[] themes;
    private final boolean[] tags;
    /** For each concept, the rules of which it is the key: number of the rule, how many concepts it needs, those concepts. */
    private final int[][] rulesByKey;

    /**
     * Prepares rules.
     *
     * @param groups the group of each rule, by name
     * @param concepts the names of all concepts; a concept's number is its place in this list
     */
    Candidates(List<DeclaredRule> rules, Map<String, RuleGroup> groups, List<String> concepts) {
        var numbers = new HashMap<String, Integer>();
        concepts.forEach(it -> numbers.put(it, numbers.size()));
        Map<String, Integer> uses = uses(rules);
        var themeNumbers = new HashMap<String, Integer>();
        this.trials = new Trial[rules.size()];
        this.themes = new int[rules.size()];
        this.tags = new boolean[rules.size()];
        var byKey = new ArrayList<List<Integer>>();
        concepts.forEach(it -> byKey.add(new ArrayList<>()));
        for (int i = 0; i < trials.length; i++) {
            Rule rule = rules.get(i).rule();
            trials[i] = new Trial(rules.get(i), Objects.requireNonNull(groups.get(rule.name())), numbers);
            themes[i] = themeNumbers.computeIfAbsent(rule.theme(), it -> themeNumbers.size());
            tags[i] = rule.effect() == Rule.Effect.TAGS;
            Integer key = numbers.get(rarest(Set.copyOf(rule.concepts()), uses));
            if (key != null) {
                List<Integer> row = byKey.get(key);
                row.add(i);
                row.add(trials[i].needs().length);
                Arrays.stream(trials[i].needs()).forEach(row::add);
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

    /** The rules that the facts of a statement complete, where these concepts occur in it. */
    List<Trial> among(BitSet present, StatementFacts facts) {
        var found = new ArrayList<Trial>(4);
        var tagged = new BitSet();
        var excluding = new ArrayList<Integer>(4);
        for (int key = present.nextSetBit(0); key >= 0; key = present.nextSetBit(key + 1)) {
            int[] row = rulesByKey[key];
            for (int i = 0; i < row.length; i += 2 + row[i + 1]) {
                if (!allPresent(row, i + 2, row[i + 1], present)) {
                    continue;
                }
                int rule = row[i];
                if (!tags[rule]) {
                    excluding.add(rule);
                } else if (trials[rule].isCompletedBy(facts)) {
                    found.add(trials[rule]);
                    tagged.set(themes[rule]);
                }
            }
        }
        for (int rule : excluding) {
            if (tagged.get(themes[rule]) && trials[rule].isCompletedBy(facts)) {
                found.add(trials[rule]);
            }
        }
        return found;
    }

    private static boolean allPresent(int[] row, int from, int count, BitSet present) {
        for (int i = from; i < from + count; i++) {
            if (row[i] < 0 || !present.get(row[i])) {
                return false;
            }
        }
        return true;
    }
}
