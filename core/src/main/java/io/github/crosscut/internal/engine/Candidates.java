package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which rules can fire on a statement: those that its facts complete, and of the rules that hold others back those
 * whose theme has a rule that can tag. The others could only cost time, since no rule asks for a fact to be missing.
 * Thread-safe; what its trials remember changes no answer.
 */
final class Candidates {

    private static final int WIDTH = 3;

    private final Trial[] trials;
    /** The number of each rule's theme. */
    private final int[] themes;

    private final int themeCount;

    private final boolean[] tags;
    /**
     * For each concept, the rules of which it is the key, the one that occurs least: number of the rule, and its next two concepts, or
     * the key again where it has none. A rule's further concepts are left to its trial, which finds no fact of one that is
     * missing. All in one array, which stays in the processor's cache.
     */
    private final int[] rulesByKey;
    /** Where the rules of each concept begin, and behind the last where they end. */
    private final int[] rulesFrom;
    /** The concepts that are keys, as bits: few of those that occur in a statement. */
    private final long[] keys;

    /**
     * Prepares rules.
     *
     * @param concepts the names of all concepts; a concept's number is its place in this list
     * @param occurrences in how many texts of a sample each concept occurs, by its number; changes no answer
     */
    Candidates(List<LoadedRule> rules, List<String> concepts, int[] occurrences) {
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
            trials[i] = new Trial(rules.get(i), numbers);
            themes[i] = themeNumbers.computeIfAbsent(rule.theme(), it -> themeNumbers.size());
            tags[i] = rule.effect() == Rule.Effect.TAGS;
            List<Integer> needs = leastOccurringFirst(trials[i].needs(), occurrences);
            if (!needs.contains(-1)) {
                List<Integer> row = byKey.get(needs.get(0));
                row.add(i);
                row.add(needs.get(needs.size() > 1 ? 1 : 0));
                row.add(needs.get(needs.size() > 2 ? 2 : 0));
            }
        }
        this.themeCount = themeNumbers.size();
        this.rulesByKey =
                byKey.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
        this.rulesFrom = new int[byKey.size() + 1];
        this.keys = new long[(byKey.size() + Long.SIZE - 1) / Long.SIZE];
        for (int key = 0; key < byKey.size(); key++) {
            rulesFrom[key + 1] = rulesFrom[key] + byKey.get(key).size();
            keys[key / Long.SIZE] |= byKey.get(key).isEmpty() ? 0 : 1L << key;
        }
    }

    /** What its trials remember, by the names of their rules. */
    Map<String, Answers> answers() {
        var answers = new HashMap<String, Answers>();
        for (Trial trial : trials) {
            answers.put(trial.rule().name(), trial.answers());
        }
        return answers;
    }

    private static List<Integer> leastOccurringFirst(int[] needs, int[] occurrences) {
        var sorted = new ArrayList<Integer>(needs.length);
        for (int concept : needs) {
            int place = 0;
            while (place < sorted.size()
                    && occurrences(sorted.get(place), occurrences) <= occurrences(concept, occurrences)) {
                place++;
            }
            sorted.add(place, concept);
        }
        return sorted;
    }

    private static int occurrences(int concept, int[] occurrences) {
        return concept < 0 ? 0 : occurrences[concept];
    }

    /** In how many rules each concept stands. */
    static Map<String, Integer> uses(List<DeclaredRule> rules) {
        var uses = new HashMap<String, Integer>();
        rules.forEach(rule -> new HashSet<>(rule.rule().concepts()).forEach(it -> uses.merge(it, 1, Integer::sum)));
        return uses;
    }

    /** Of some concepts, the one that stands in the fewest rules. */
    static String leastUsed(Set<String> concepts, Map<String, Integer> uses) {
        return concepts.stream()
                .min(Comparator.comparing((String it) -> uses.getOrDefault(it, 0))
                        .thenComparing(it -> it))
                .orElseThrow();
    }

    /**
     * The questions whether rules fire over the facts of a statement.
     *
     * @param present the concepts that occur in it: a bit for each, at its number; others may be set too
     */
    List<Question> among(long[] present, StatementFacts facts) {
        var round = new Round(facts);
        for (int part = 0; part < keys.length; part++) {
            for (long left = present[part] & keys[part]; left != 0; left &= left - 1) {
                int key = part * Long.SIZE + Long.numberOfTrailingZeros(left);
                for (int i = rulesFrom[key]; i < rulesFrom[key + 1]; i += WIDTH) {
                    if (areBothPresent(rulesByKey[i + 1], rulesByKey[i + 2], present)) {
                        round.add(rulesByKey[i]);
                    }
                }
            }
        }
        return round.end();
    }

    /** The rules whose first concepts occur in one statement. */
    private final class Round {

        private final StatementFacts facts;
        private final List<Question> questions = new ArrayList<>(8);
        private final boolean[] tagging = new boolean[themeCount];
        private int[] excluding = new int[8];
        private int excludingCount;

        Round(StatementFacts facts) {
            this.facts = facts;
        }

        void add(int rule) {
            if (tags[rule]) {
                tagging[themes[rule]] |= ask(rule);
            } else {
                if (excludingCount == excluding.length) {
                    excluding = Arrays.copyOf(excluding, 2 * excludingCount);
                }
                excluding[excludingCount++] = rule;
            }
        }

        private boolean ask(int rule) {
            Question question = trials[rule].ask(facts);
            return question != null && questions.add(question);
        }

        /** Asks the rules that hold others back, now that it is known which themes can be tagged. */
        List<Question> end() {
            for (int i = 0; i < excludingCount; i++) {
                if (tagging[themes[excluding[i]]]) {
                    ask(excluding[i]);
                }
            }
            return questions;
        }
    }

    /** In one go: a branch that goes either way costs more than a look. */
    private static boolean areBothPresent(int one, int other, long[] present) {
        return (present[one / Long.SIZE] >>> one & present[other / Long.SIZE] >>> other & 1) != 0;
    }
}
