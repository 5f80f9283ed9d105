package io.github.crosscut.internal.text;

import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The concepts of a vocabulary, numbered from 0, and which of them are parts of others: the words of a part are words of
 * every concept that holds it, directly or through another. Immutable.
 */
final class Concepts {

    private final List<String> names;
    private final Map<String, Integer> numbers;
    private final int[][] parts;
    private final int[][] holders;

    /**
     * Concepts with their parts.
     *
     * @param names the concepts, by their numbers
     * @param parts for each concept itself and all its parts, sorted
     */
    Concepts(List<String> names, int[][] parts) {
        this.names = List.copyOf(names);
        this.numbers = numbers(names);
        this.parts = parts;
        this.holders = inverse(parts);
    }

    /** The concepts that some forms name, in the order in which they are first named. */
    static Concepts of(Collection<Form> forms) {
        var numbers = new LinkedHashMap<String, Integer>();
        var named = new HashMap<Integer, BitSet>();
        for (Form form : forms) {
            int concept = numbers.computeIfAbsent(form.concept(), it -> numbers.size());
            if (form.inflection() == Inflection.CONCEPT) {
                int part = numbers.computeIfAbsent(form.words(), it -> numbers.size());
                named.computeIfAbsent(concept, it -> new BitSet()).set(part);
            }
        }
        int[][] parts = new int[numbers.size()][];
        for (int concept = 0; concept < parts.length; concept++) {
            parts[concept] = reached(concept, named);
        }
        return new Concepts(List.copyOf(numbers.keySet()), parts);
    }

    private static int[] reached(int concept, Map<Integer, BitSet> named) {
        var reached = new BitSet();
        var open = new ArrayList<>(List.of(concept));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (!reached.get(next)) {
                reached.set(next);
                named.getOrDefault(next, new BitSet()).stream().forEach(open::add);
            }
        }
        return reached.stream().toArray();
    }

    private static Map<String, Integer> numbers(List<String> names) {
        var numbers = new HashMap<String, Integer>();
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
        return Collections.unmodifiableMap(numbers);
    }

    private static int[][] inverse(int[][] parts) {
        int[] counts = new int[parts.length];
        for (int[] some : parts) {
            for (int part : some) {
                counts[part]++;
            }
        }
        int[][] holders = new int[parts.length][];
        for (int part = 0; part < holders.length; part++) {
            holders[part] = new int[counts[part]];
        }
        for (int concept = parts.length - 1; concept >= 0; concept--) {
            for (int part : parts[concept]) {
                holders[part][--counts[part]] = concept;
            }
        }
        return holders;
    }

    /** The concepts, by their numbers. */
    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    String name(int concept) {
        return names.get(concept);
    }

    /** The number of a concept, or -1 where the vocabulary has none of that name. */
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** A concept and all its parts, sorted; not to be changed. */
    int[] parts(int concept) {
        return parts[concept];
    }

    /** A concept and all those that hold it, sorted; not to be changed. */
    int[] holders(int concept) {
        return holders[concept];
    }
}
