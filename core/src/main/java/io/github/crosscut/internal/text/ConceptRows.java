package io.github.crosscut.internal.text;

import java.util.Arrays;

/**
 * Sets of concepts, each a row of bits. All rows stand in one array, one behind the other, and a row is told by where it
 * begins: that takes one step to reach. The first is empty. Not to be changed once it is filled.
 */
final class ConceptRows {

    /** The row without any concept. */
    static final int EMPTY = 0;

    private final int width;
    private long[] bits;
    private int end;

    /**
     * No rows but the empty one.
     *
     * @param concepts how many concepts there are
     * @param expected how many rows are to be expected
     */
    ConceptRows(int concepts, int expected) {
        this.width = (concepts + Long.SIZE - 1) / Long.SIZE;
        this.bits = new long[width * (expected + 1)];
        this.end = width;
    }

    /** How many numbers a row takes. */
    int width() {
        return width;
    }

    /** Adds a row without any concept. */
    int add() {
        if (end + width > bits.length) {
            bits = Arrays.copyOf(bits, 2 * bits.length);
        }
        end += width;
        return end - width;
    }

    /** Adds a concept to a row. */
    void set(int row, int concept) {
        bits[row + concept / Long.SIZE] |= 1L << concept;
    }

    /** The row of the concepts of two rows: a new one, unless one of them says it all. */
    int either(int one, int other) {
        if (one == other || other == EMPTY) {
            return one;
        }
        if (one == EMPTY) {
            return other;
        }
        int row = add();
        for (int i = 0; i < width; i++) {
            bits[row + i] = bits[one + i] | bits[other + i];
        }
        return row;
    }

    /** Whether a row holds a concept. */
    boolean holds(int row, int concept) {
        return (bits[row + concept / Long.SIZE] & 1L << concept) != 0;
    }

    /** Adds the concepts of a row to others, which take as many numbers as a row. */
    void addTo(long[] concepts, int row) {
        for (int i = 0; i < concepts.length; i++) {
            concepts[i] |= bits[row + i];
        }
    }

    /** Counts each concept of a row. */
    void count(int row, int[] counts) {
        for (int i = 0; i < width; i++) {
            for (long left = bits[row + i]; left != 0; left &= left - 1) {
                counts[i * Long.SIZE + Long.numberOfTrailingZeros(left)]++;
            }
        }
    }

    /**
     * Finds in a list of rows those that hold a concept.
     *
     * @param found takes their places in the list, in order; longer than the list
     * @return how many there are
     */
    int find(int concept, int[] list, int[] found) {
        int part = concept / Long.SIZE;
        int size = 0;
        for (int i = 0; i < list.length; i++) {
            // Written whether it counts or not, since a branch that goes either way costs more.
            found[size] = i;
            size += (int) (bits[list[i] + part] >>> concept & 1);
        }
        return size;
    }
}
