package io.github.crosscut.internal.text;

import io.github.crosscut.internal.file.ArrayFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The states of an automaton, one behind the other in one array, and a state is told by where it begins: first what ends
 * there, then its edges, so that a step from a state with few edges reads neighbouring lines of the processor's cache.
 * The edges of a state with many are a hash table of their own; those of a state with few are searched one by one. Symbol
 * and target of an edge share a number, and so do the ending of a state and the count of its slots. Immutable.
 */
final class StateTable {

    /** States with at most so many edges, which with their ending fill a line of the cache, are searched one by one. */
    private static final int FEW = 7;

    private static final long EMPTY = -1L;

    private final long[] slots;

    private StateTable(long[] slots) {
        this.slots = slots;
    }

    /**
     * A table of these states. The first of them begins at 0.
     *
     * @param edgesFrom where the edges of each state begin, and behind the last where they end
     * @param symbols the symbol of each edge, at least 0, each once within a state
     * @param targets the number of the state to which each edge leads
     * @param endings for each state the number of what ends there, or {@link WordAutomaton#NONE}
     */
    static StateTable of(int[] edgesFrom, int[] symbols, int[] targets, int[] endings) {
        int[] places = places(edgesFrom);
        long[] slots = new long[places[endings.length]];
        Arrays.fill(slots, EMPTY);
        for (int state = 0; state < endings.length; state++) {
            slots[places[state]] = pair(endings[state], places[state + 1] - places[state] - 1);
            for (int edge = edgesFrom[state]; edge < edgesFrom[state + 1]; edge++) {
                long pair = pair(symbols[edge], places[targets[edge]]);
                put(pair, edge - edgesFrom[state], slots, places[state] + 1, places[state + 1]);
            }
        }
        return new StateTable(slots);
    }

    void write(DataOutputStream out) throws IOException {
        ArrayFile.writeLongs(slots, out);
    }

    static StateTable read(DataInputStream in) throws IOException {
        return new StateTable(ArrayFile.readLongs(in));
    }

    /** Where the states of a table begin, and behind the last where it ends. */
    static int[] places(int[] edgesFrom) {
        int[] places = new int[edgesFrom.length];
        for (int state = 0; state < edgesFrom.length - 1; state++) {
            places[state + 1] = places[state] + 1 + slotsFor(edgesFrom[state + 1] - edgesFrom[state]);
        }
        return places;
    }

    /** One for each of few edges; for many a power of two of which at most two thirds are taken. */
    private static int slotsFor(int edges) {
        return edges <= FEW ? edges : Integer.highestOneBit(edges + edges / 2) * 2;
    }

    /** Puts the edge of a number among the slots of its state. */
    private static void put(long edge, int number, long[] slots, int from, int to) {
        int count = to - from;
        int slot = count <= FEW ? number : hash(upper(edge)) & (count - 1);
        while (slots[from + slot] != EMPTY) {
            slot = (slot + 1) & (count - 1);
        }
        slots[from + slot] = edge;
    }

    private static int hash(int symbol) {
        int mixed = symbol * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static long pair(int upper, int lower) {
        return (long) upper << Integer.SIZE | lower;
    }

    private static int upper(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    /** The number of what ends at a state, or {@link WordAutomaton#NONE}. */
    int ending(int state) {
        return upper(slots[state]);
    }

    /** The state to which a state's edge of a symbol leads, or {@link WordAutomaton#NONE}. */
    int target(int state, int symbol) {
        int count = (int) slots[state];
        return count <= FEW ? amongFew(state + 1, count, symbol) : amongMany(state + 1, count - 1, symbol);
    }

    private int amongFew(int from, int count, int symbol) {
        for (int i = from; i < from + count; i++) {
            if (upper(slots[i]) == symbol) {
                return (int) slots[i];
            }
        }
        return WordAutomaton.NONE;
    }

    private int amongMany(int from, int mask, int symbol) {
        int slot = hash(symbol) & mask;
        for (long edge = slots[from + slot]; edge != EMPTY; edge = slots[from + slot]) {
            if (upper(edge) == symbol) {
                return (int) edge;
            }
            slot = (slot + 1) & mask;
        }
        return WordAutomaton.NONE;
    }
}
