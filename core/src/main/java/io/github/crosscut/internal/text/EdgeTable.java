package io.github.crosscut.internal.text;

import java.util.Arrays;

/**
 * Finds the edge of a state by its symbol. Those of a state with many are a hash table of their own, so that one look,
 * at one line of the processor's cache, tells nearly always; those of a state with few lie side by side. Symbol and
 * target of an edge share a number. Immutable.
 */
final class EdgeTable {

    /** States with at most so many edges, which fill a line of the cache, are searched one by one. */
    private static final int FEW = 8;

    private static final long EMPTY = -1L;

    private final int[] slotsFrom;
    private final long[] slots;

    /**
     * A table of these edges.
     *
     * @param edgesFrom where the edges of each state begin, and behind the last where they end
     * @param symbols the symbol of each edge, at least 0, each once within a state
     * @param targets the state to which each edge leads
     */
    EdgeTable(int[] edgesFrom, int[] symbols, int[] targets) {
        this.slotsFrom = new int[edgesFrom.length];
        for (int state = 0; state + 1 < edgesFrom.length; state++) {
            slotsFrom[state + 1] = slotsFrom[state] + slotsFor(edgesFrom[state + 1] - edgesFrom[state]);
        }
        this.slots = new long[slotsFrom[edgesFrom.length - 1]];
        Arrays.fill(slots, EMPTY);
        for (int state = 0; state + 1 < edgesFrom.length; state++) {
            for (int edge = edgesFrom[state]; edge < edgesFrom[state + 1]; edge++) {
                put(state, edge - edgesFrom[state], symbols[edge], targets[edge]);
            }
        }
    }

    /** One for each of few edges; for many a power of two of which at most two thirds are taken. */
    private static int slotsFor(int edges) {
        return edges <= FEW ? edges : Integer.highestOneBit(edges + edges / 2) * 2;
    }

    private void put(int state, int place, int symbol, int target) {
        int from = slotsFrom[state];
        int mask = slotsFrom[state + 1] - from - 1;
        int slot = mask < FEW ? place : hash(symbol) & mask;
        while (slots[from + slot] != EMPTY) {
            slot = (slot + 1) & mask;
        }
        slots[from + slot] = (long) symbol << Integer.SIZE | target;
    }

    private static int hash(int symbol) {
        int mixed = symbol * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** The state to which a state's edge of a symbol leads, or {@link WordAutomaton#NONE}. */
    int target(int state, int symbol) {
        int from = slotsFrom[state];
        int count = slotsFrom[state + 1] - from;
        return count <= FEW ? amongFew(from, count, symbol) : amongMany(from, count - 1, symbol);
    }

    private int amongFew(int from, int count, int symbol) {
        for (int i = from; i < from + count; i++) {
            if ((int) (slots[i] >> Integer.SIZE) == symbol) {
                return (int) slots[i];
            }
        }
        return WordAutomaton.NONE;
    }

    private int amongMany(int from, int mask, int symbol) {
        int slot = hash(symbol) & mask;
        for (long edge = slots[from + slot]; edge != EMPTY; edge = slots[from + slot]) {
            if ((int) (edge >> Integer.SIZE) == symbol) {
                return (int) edge;
            }
            slot = (slot + 1) & mask;
        }
        return WordAutomaton.NONE;
    }
}
