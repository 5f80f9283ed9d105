package io.github.crosscut.internal.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A deterministic automaton over numbered words, in flat arrays: one hash table from (state, word) to state, and for each
 * state the numbers of the entries that end there. Immutable.
 */
final class WordAutomaton {

    static final int START = 0;

    /** No such state. */
    static final int NONE = -1;

    private final long[] keys;
    private final int[] targets;
    private final int mask;
    private final int[][] entries;

    private WordAutomaton(Edges edges, List<int[]> entries) {
        int capacity = Integer.highestOneBit(Math.max(edges.count, 1) * 2 + 1) * 2;
        keys = new long[capacity];
        targets = new int[capacity];
        mask = capacity - 1;
        Arrays.fill(keys, NONE);
        for (int i = 0; i < edges.count; i++) {
            put(edges.keys[i], edges.targets[i]);
        }
        this.entries = entries.toArray(int[][]::new);
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != NONE) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private WordAutomaton(long[] keys, int[] targets, int[][] entries) {
        this.keys = keys;
        this.targets = targets;
        this.mask = keys.length - 1;
        this.entries = entries;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        var bytes = ByteBuffer.allocate(keys.length * (Long.BYTES + Integer.BYTES));
        bytes.asLongBuffer().put(keys);
        bytes.position(keys.length * Long.BYTES);
        bytes.asIntBuffer().put(targets);
        out.write(bytes.array());
        out.writeInt(entries.length);
        for (int[] ofState : entries) {
            VocabularyFile.writeInts(ofState, out);
        }
    }

    static WordAutomaton read(DataInputStream in) throws IOException {
        long[] keys = new long[in.readInt()];
        int[] targets = new int[keys.length];
        var bytes = ByteBuffer.wrap(in.readNBytes(keys.length * (Long.BYTES + Integer.BYTES)));
        bytes.asLongBuffer().get(keys);
        bytes.position(keys.length * Long.BYTES);
        bytes.asIntBuffer().get(targets);
        int[][] entries = new int[in.readInt()][];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = VocabularyFile.readInts(in);
        }
        return new WordAutomaton(keys, targets, entries);
    }

    /** The state behind {@code word}, or {@link #NONE}. */
    int next(int state, int word) {
        long key = key(state, word);
        int slot = slot(key);
        while (keys[slot] != NONE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** The numbers of the entries that end at a state; not to be changed. */
    int[] entries(int state) {
        return entries[state];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    private static long key(int state, int word) {
        return ((long) state << 32) | word;
    }

    /** Edges in the order in which they are found. */
    private static final class Edges {

        private long[] keys = new long[1024];
        private int[] targets = new int[1024];
        private int count;

        void add(int state, int word, int target) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
                targets = Arrays.copyOf(targets, 2 * count);
            }
            keys[count] = key(state, word);
            targets[count++] = target;
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
        private final List<int[]> entries = new ArrayList<>();

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
            return new WordAutomaton(edges, entries);
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
            entries.add(entries(sorted));
            return open.size() - 1;
        }

        private int[] entries(List<Integer> places) {
            var found = new TreeSet<Integer>();
            for (int place : places) {
                for (int reached : forms.reachedWithoutWord(place)) {
                    found.addAll(entriesOfPlaces.getOrDefault(reached, List.of()));
                }
            }
            return found.stream().mapToInt(Integer::intValue).toArray();
        }

        private int number(String word) {
            return wordNumbers.computeIfAbsent(word, it -> wordNumbers.size());
        }
    }
}
