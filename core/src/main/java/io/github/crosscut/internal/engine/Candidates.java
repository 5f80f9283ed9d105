package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import java.util.ArrayList;
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
 * Thread-safe; what its trials remember changes no answer.
 */
final class Candidates {

    private final Trial[] trials;
    /** The number of each rule's theme. */
    private final int[] themes;

    private final boolean[] tags;
    /**
     * For each concept, the rules of which it is the key: number of the rule, how many more concepts it needs, those. All
     * in one array, which stays in the processor's cache.
     */
    private final int[] rulesByKey;
    /** Where the rules of each concept begin, and behind the last where they end. */
    private final int[] rulesFrom;
    /** The concepts that are keys: of those that occur in a statement hardly one in five. */
    private final BitSet keys = new BitSet();

    /**
     * Prepares rules.
     *
     * @param groups the group of each rule, by name
     * @param concepts the names of all concepts; a concept's number is its place in this list
     * @param words how many words and phrases each concept has, by its number: those of few are mentioned less often
     */
    Candidates(List<DeclaredRule> rules, Map<String, RuleGroup> groups, List<String> concepts, int[] words) {
        var numbers = new HashMap<String, Integer>();
        concepts.forEach(it -> numbers.put(it, numbers.size()));
        this.trials = new Trial[rules.size()];
        this.themes = new int[rules.size()];
        this.tags = new boolean[rules.size()];
        var themeNumbers = new HashMap<String, Integer>();
        var byKey = new ArrayList<List<Integer>>();
        concepts.forEach(it -> byKey.add(new ArrayList<>()));
        for (int i = 0; i < trials.length; i++) {
            Rule rule = rules.get(i).rule();
            trials[i] = new Trial(rules.get(i), Objects.requireNonNull(groups.get(rule.name())), numbers);
            themes[i] = themeNumbers.computeIfAbsent(rule.theme(), it -> themeNumbers.size());
            tags[i] = rule.effect() == Rule.Effect.TAGS;
            List<Integer> needs = rarestFirst(trials[i].needs(), words);
            if (!needs.contains(-1)) {
                List<Integer> row = byKey.get(needs.get(0));
                row.add(i);
                row.add(needs.size() - 1);
                row.addAll(needs.subList(1, needs.size()));
            }
        }
        this.rulesByKey =
                byKey.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
        this.rulesFrom = new int[byKey.size() + 1];
        for (int key = 0; key < byKey.size(); key++) {
            rulesFrom[key + 1] = rulesFrom[key] + byKey.get(key).size();
            keys.set(key, !byKey.get(key).isEmpty());
        }
    }

    private static List<Integer> rarestFirst(int[] needs, int[] words) {
        var sorted = new ArrayList<Integer>(needs.length);
        for (int concept : needs) {
            int place = 0;
            while (place < sorted.size() && words(sorted.get(place), words) <= words(concept, words)) {
                place++;
            }
            sorted.add(place, concept);
        }
        return sorted;
    }

    private static int words(int concept, int[] words) {
        return concept < 0 ? 0 : words[concept];
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

    /** The questions whether rules fire over the facts of a statement, where these concepts occur in it. */
    List<Question> among(BitSet present, StatementFacts facts) {
        var found = new ArrayList<Question>(8);
        var excluding = new BitSet();
        var tagging = new BitSet();
        var occurring = (BitSet) keys.clone();
        occurring.and(present);
        for (int key = occurring.nextSetBit(0); key >= 0; key = occurring.nextSetBit(key + 1)) {
            for (int i = rulesFrom[key]; i < rulesFrom[key + 1]; i += 2 + rulesByKey[i + 1]) {
                if (areAllPresent(i + 2, rulesByKey[i + 1], present)) {
                    int rule = rulesByKey[i];
                    if (!tags[rule]) {
                        excluding.set(rule);
                    } else if (ask(rule, facts, found)) {
                        tagging.set(themes[rule]);
                    }
                }
            }
        }
        for (int rule = excluding.nextSetBit(0); rule >= 0; rule = excluding.nextSetBit(rule + 1)) {
            if (tagging.get(themes[rule])) {
                ask(rule, facts, found);
            }
        }
        return found;
    }

    private boolean ask(int rule, StatementFacts facts, List<Question> found) {
        Question question = trials[rule].ask(facts);
        return question != null && found.add(question);
    }

    private boolean areAllPresent(int from, int count, BitSet present) {
        for (int i = from; i < from + count; i++) {
            if (!present.get(rulesByKey[i])) {
                return false;
            }
        }
        return true;
    }
}
