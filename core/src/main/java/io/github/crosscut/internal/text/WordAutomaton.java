package io.github.crosscut.internal.text;

import io.github.crosscut.internal.file.ArrayFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A deterministic automaton over numbered words, in flat arrays.
 *
 * <p>Words that lead to the same states from everywhere, such as the inflections of a verb, share one symbol: that makes
 * the arrays small enough to stay in the processor's cache. Immutable.
 */
final class WordAutomaton {

    private static final int START = 0;

    /** No such state. */
    static final int NONE = -1;

    private final int[] symbolOfWord;
    /** For each word its symbol, and the state behind it as the first one: a word is asked for both. */
    private final int[] ofWords;

    private final StateTable states;

    /**
     * An automaton.
     *
     * @param symbolOfWord the symbol of each word; {@link #NONE} for a word that leads nowhere
     */
    private WordAutomaton(int[] symbolOfWord, StateTable states) {
        this.symbolOfWord = symbolOfWord;
        this.states = states;
        this.ofWords = new int[2 * symbolOfWord.length];
        for (int word = 0; word < symbolOfWord.length; word++) {
            ofWords[2 * word] = symbolOfWord[word];
            ofWords[2 * word + 1] = next(START, symbolOfWord[word]);
        }
    }

    void write(DataOutputStream out) throws IOException {
        ArrayFile.writeInts(symbolOfWord, out);
        states.write(out);
    }

    static WordAutomaton read(DataInputStream in) throws IOException {
        return new WordAutomaton(ArrayFile.readInts(in), StateTable.read(in));
    }

    /** The symbol of a word, or {@link #NONE} where it leads nowhere or is {@code NONE} itself. */
    int symbol(int word) {
        return word == NONE ? NONE : ofWords[2 * word];
    }

    /** The state behind {@code word} as the first one, or {@link #NONE}. */
    int first(int word) {
        return ofWords[2 * word + 1];
    }

    /** The state behind a word of {@code symbol} from a state, or {@link #NONE}. */
    int next(int state, int symbol) {
        return symbol == NONE ? NONE : states.target(state, symbol);
    }

    /** The number of what ends at a state, or {@link #NONE}. */
    int ending(int state) {
        return states.ending(state);
    }

    /** Edges in the order in which they are found. */
    private static final class Edges {

        private int[] states = new int[1024];
        private int[] words = new int[1024];
        private int[] targets = new int[1024];
        private int count;

        void add(int state, int word, int target) {
            if (count == states.length) {
                states = Arrays.copyOf(states, 2 * count);
                words = Arrays.copyOf(words, 2 * count);
                targets = Arrays.copyOf(targets, 2 * count);
            }
            states[count] = state;
            words[count] = word;
            targets[count++] = target;
        }

        /** The symbol of each word: the same for words with the same edges. */
        int[] symbols(int wordCount) {
            var edgesOfWords = new ArrayList<List<Long>>();
            for (int i = 0; i < wordCount; i++) {
                edgesOfWords.add(new ArrayList<>());
            }
            for (int i = 0; i < count; i++) {
                edgesOfWords.get(words[i]).add((long) states[i] << 32 | targets[i]);
            }
            var symbols = new HashMap<List<Long>, Integer>();
            return edgesOfWords.stream()
                    .mapToInt(edges -> {
                        edges.sort(null);
                        return edges.isEmpty() ? NONE : symbols.computeIfAbsent(edges, it -> symbols.size());
                    })
                    .toArray();
        }
    }

    /** Makes forms deterministic: a state is a set of places that the same words lead to. */
    static final class Builder {

        private final FormAutomaton forms;
        private final Map<String, Integer> wordNumbers;
        private final Map<Integer, List<Integer>> entriesOfPlaces;

        private final Map<List<Integer>, Integer> states = new HashMap<>();
        private final List<List<Integer>> open = new ArrayList<>();
        private final Edges edges = new Edges();
        private final Map<List<Integer>, Integer> endingNumbers = new LinkedHashMap<>();
        private final List<Integer> endings = new ArrayList<>();

        /**
         * Begins an automaton.
         *
         * @param wordNumbers is given a number for each word of the forms
         * @param entriesOfPlaces the entries that end at a place of the forms
         */
        Builder(FormAutomaton forms, Map<String, Integer> wordNumbers, Map<Integer, List<Integer>> entriesOfPlaces) {
            this.forms = forms;
            this.wordNumbers = wordNumbers;
            this.entriesOfPlaces = entriesOfPlaces;
        }

        WordAutomaton build(int startPlace) {
            state(List.of(startPlace));
            for (int state = 0; state < open.size(); state++) {
                expand(state, open.get(state));
            }
            return arrays(edges.symbols(wordNumbers.size()));
        }

        private WordAutomaton arrays(int[] symbolOfWord) {
            var edgesOfStates = new ArrayList<TreeSet<Long>>();
            endings.forEach(it -> edgesOfStates.add(new TreeSet<>()));
            for (int i = 0; i < edges.count; i++) {
                edgesOfStates.get(edges.states[i]).add((long) symbolOfWord[edges.words[i]] << 32 | edges.targets[i]);
            }
            long[] flat = edgesOfStates.stream()
                    .flatMap(TreeSet::stream)
                    .mapToLong(Long::longValue)
                    .toArray();
            var states = StateTable.of(
                    starts(edgesOfStates.stream().map(TreeSet::size).toList()),
                    Arrays.stream(flat).mapToInt(it -> (int) (it >> 32)).toArray(),
                    Arrays.stream(flat).mapToInt(it -> (int) it).toArray(),
                    endings.stream().mapToInt(Integer::intValue).toArray());
            return new WordAutomaton(symbolOfWord, states);
        }

        private static int[] starts(List<Integer> sizes) {
            int[] starts = new int[sizes.size() + 1];
            for (int i = 0; i < sizes.size(); i++) {
                starts[i + 1] = starts[i] + sizes.get(i);
            }
            return starts;
        }

        private void expand(int state, List<Integer> places) {
            var steps = new ArrayList<FormAutomaton.Step>();
            places.forEach(it -> steps.addAll(forms.stepsFrom(it)));
            if (steps.size() == 1) {
                int target = state(List.of(steps.get(0).to()));
                steps.get(0).words().forEach(it -> edges.add(state, number(it), target));
                return;
            }
            var reached = new HashMap<String, List<Integer>>();
            for (FormAutomaton.Step step : steps) {
                for (String word : step.words()) {
                    reached.computeIfAbsent(word, it -> new ArrayList<>(2)).add(step.to());
                }
            }
            reached.forEach((word, targets) -> edges.add(state, number(word), state(targets)));
        }

        private int state(List<Integer> places) {
            List<Integer> sorted = places.size() == 1 ? places : List.copyOf(new TreeSet<>(places));
            Integer known = states.putIfAbsent(sorted, open.size());
            if (known != null) {
                return known;
            }
            open.add(sorted);
            endings.add(ending(entries(sorted)));
            return open.size() - 1;
        }

        /** The number of a set of entries. */
        int ending(Set<Integer> entries) {
            return entries.isEmpty()
                    ? NONE
                    : endingNumbers.computeIfAbsent(List.copyOf(entries), it -> endingNumbers.size());
        }

        /** The entries of each ending, sorted; complete once the automaton is built. */
        int[][] endings() {
            return endingNumbers.keySet().stream()
                    .map(it -> it.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
        }

        private SortedSet<Integer> entries(List<Integer> places) {
            var found = new TreeSet<Integer>();
            for (int place : places) {
                for (int reached : forms.reachedWithoutWord(place)) {
                    found.addAll(entriesOfPlaces.getOrDefault(reached, List.of()));
                }
            }
            return found;
        }

        private int number(String word) {
            return wordNumbers.computeIfAbsent(word, it -> wordNumbers.size());
        }
    }
}
