package io.github.crosscut.internal.text;

import java.util.Collection;
import java.util.List;

/**
 * Numbers words, and finds the number of a word in the middle of a text without copying it. A hash table with open
 * addressing; immutable once built.
 */
final class WordTable {

    private final String[] words;
    private final int[] numbers;
    private final int mask;
    private final int size;

    /** A table of these words, which are in lower case, numbered from 0 in their order. */
    WordTable(Collection<String> ordered) {
        int capacity = Integer.highestOneBit(Math.max(ordered.size(), 1) * 2 + 1) * 2;
        words = new String[capacity];
        numbers = new int[capacity];
        mask = capacity - 1;
        size = ordered.size();
        int number = 0;
        for (String word : ordered) {
            int slot = slot(word.hashCode());
            while (words[slot] != null) {
                slot = (slot + 1) & mask;
            }
            words[slot] = word;
            numbers[slot] = number++;
        }
    }

    /** All words, by their numbers. */
    List<String> inOrder() {
        var ordered = new String[size];
        for (int slot = 0; slot < words.length; slot++) {
            if (words[slot] != null) {
                ordered[numbers[slot]] = words[slot];
            }
        }
        return List.of(ordered);
    }

    /** The number of a word in lower case, or -1 where it is not in the table. */
    int number(String word) {
        return number(word, 0, word.length());
    }

    /** The number of the ASCII word from {@code start} to before {@code end}, in whatever case, or -1. */
    int number(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        int slot = slot(hash);
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (matches(word, text, start, end)) {
                return numbers[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private static boolean matches(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & mask;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
