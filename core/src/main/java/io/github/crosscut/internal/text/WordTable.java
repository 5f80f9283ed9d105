package io.github.crosscut.internal.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Numbers words, and finds the number of a word in the middle of a text without copying it. A hash table with open
 * addressing by the words' keys; letters are compared only where words share one. Immutable once built.
 */
final class WordTable {

    private static final int NONE = -1;

    /** The words one behind the other, by their numbers. */
    private final char[] letters;
    /** Where each word begins in {@code letters}, and behind the last where it ends. */
    private final int[] starts;
    /** For each slot the key of its word and behind it the word's number, or {@link #NONE}: side by side. */
    private final long[] slots;

    private final int mask;

    /** A table of these words, which are in lower case and each stand there once, numbered from 0 in their order. */
    WordTable(Collection<String> ordered) {
        letters = String.join("", ordered).toCharArray();
        starts = new int[ordered.size() + 1];
        int capacity = Integer.highestOneBit(Math.max(ordered.size(), 1) * 2 + 1) * 2;
        slots = new long[2 * capacity];
        Arrays.fill(slots, NONE);
        mask = capacity - 1;
        int number = 0;
        for (String word : ordered) {
            starts[number + 1] = starts[number] + word.length();
            put(WordKey.of(word), number++);
        }
    }

    private void put(long key, int number) {
        int slot = slot(key);
        while (numberAt(slot) != NONE) {
            if (slots[2 * slot] == key && !WordKey.isShared(key)) {
                throw new IllegalArgumentException("a word stands in the table twice, perhaps in another case");
            }
            slot = (slot + 1) & mask;
        }
        slots[2 * slot] = key;
        slots[2 * slot + 1] = number;
    }

    /** All words, by their numbers. */
    List<String> inOrder() {
        var ordered = new String[starts.length - 1];
        for (int number = 0; number < ordered.length; number++) {
            ordered[number] = new String(letters, starts[number], starts[number + 1] - starts[number]);
        }
        return List.of(ordered);
    }

    /** The number of a word in lower case, or -1 where it is not in the table. */
    int number(String word) {
        return number(WordKey.of(word), word, 0, word.length());
    }

    /**
     * The number of the word from {@code start} to before {@code end}, its ASCII letters in whatever case, or -1.
     *
     * @param key the word's key
     */
    int number(long key, String text, int start, int end) {
        int slot = slot(key);
        for (int number = numberAt(slot); number != NONE; number = numberAt(slot)) {
            if (slots[2 * slot] == key && (!WordKey.isShared(key) || isAt(number, text, start, end))) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    private int numberAt(int slot) {
        return (int) slots[2 * slot + 1];
    }

    private boolean isAt(int number, String text, int start, int end) {
        int from = starts[number];
        if (starts[number + 1] - from != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (letters[from + i - start] != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
