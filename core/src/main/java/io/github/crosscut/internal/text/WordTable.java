package io.github.crosscut.internal.text;

import io.github.crosscut.internal.file.ArrayFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

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

    private WordTable(String letters, int[] starts) {
        this.letters = letters.toCharArray();
        this.starts = starts;
        int count = starts.length - 1;
        int capacity = Integer.highestOneBit(Math.max(count, 1) * 2 + 1) * 2;
        this.slots = new long[2 * capacity];
        this.mask = capacity - 1;
        Arrays.fill(slots, NONE);
        for (int number = 0; number < count; number++) {
            long key = WordKey.of(letters, starts[number], starts[number + 1]);
            put(key == WordKey.NONE ? WordKey.of(letters.substring(starts[number], starts[number + 1])) : key, number);
        }
    }

    /** A table of these words, which are in lower case and each stand there once, numbered from 0 in their order. */
    static WordTable of(Collection<String> ordered) {
        int[] starts = new int[ordered.size() + 1];
        int number = 0;
        for (String word : ordered) {
            starts[number + 1] = starts[number] + word.length();
            number++;
        }
        return new WordTable(String.join("", ordered), starts);
    }

    void write(DataOutputStream out) throws IOException {
        ArrayFile.writeString(new String(letters), out);
        ArrayFile.writeInts(starts, out);
    }

    static WordTable read(DataInputStream in) throws IOException {
        return new WordTable(ArrayFile.readString(in), ArrayFile.readInts(in));
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
