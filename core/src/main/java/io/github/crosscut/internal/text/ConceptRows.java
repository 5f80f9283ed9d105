package io.github.crosscut.internal.text;

import java.util.Arrays;

/**
 * Sets of concepts, each a row of bits. All rows stand in one array, one behind the other, and a row is told by where it
 * begins: that takes one step to reach. The first is empty. Not to be changed once it is filled.
 */
final class ConceptRows {

    /** The row without any concept. */
    static final int EMPTY = 0;

    /** So many numbers of a row are added up at once; each row has a multiple of them. */
    private static final int STEP = 8;

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
        this.width = (concepts + STEP * Long.SIZE - 1) / (STEP * Long.SIZE) * STEP;
        this.bits = new long[width * (expected + 1)];
        this.end = width;
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

    /**
     * The concepts of some rows together. Part by part, so that a part is added up in the processor's registers while it
     * fetches the same part of other rows.
     *
     * @param list the rows
     */
    long[] union(int[] list) {
        var union = new long[width];
        for (int part = 0; part < width; part += STEP) {
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            long fifth = 0;
            long sixth = 0;
            long seventh = 0;
            long eighth = 0;
            for (int row : list) {
                first |= bits[row + part];
                second |= bits[row + part + 1];
                third |= bits[row + part + 2];
                fourth |= bits[row + part + 3];
                fifth |= bits[row + part + 4];
                sixth |= bits[row + part + 5];
                seventh |= bits[row + part + 6];
                eighth |= bits[row + part + 7];
            }
            union[part] = first;
            union[part + 1] = second;
            union[part + 2] = third;
            union[part + 3] = fourth;
            union[part + 4] = fifth;
            union[part + 5] = sixth;
            union[part + 6] = seventh;
            union[part + 7] = eighth;
        }
        return union;
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
