package io.github.crosscut.internal.text;

import io.github.crosscut.internal.text.Vocabulary.Entry;
import java.util.List;

/**
 * What ends at the states of an automaton: sets of entries, each set numbered once, however many word sequences stand for
 * it. For each set the concepts that it says are bits of a row, so that a statement's concepts are its rows put together
 * and one look tells whether some words are words of a concept. Immutable.
 */
final class Endings {

    /** No entry of that sort. */
    static final int NONE = -1;

    private final int[][] entries;
    private final int[] scopeCues;
    private final int[] stanceCues;
    private final long[][] said;
    private final long[][] named;
    private final long[][] hidden;
    private final long[] none;

    /**
     * Endings of a vocabulary.
     *
     * @param entries for each ending its entries, sorted
     * @param all the vocabulary's entries, by their numbers
     */
    Endings(int[][] entries, List<Entry> all, Concepts concepts) {
        this.entries = entries;
        this.scopeCues = new int[entries.length];
        this.stanceCues = new int[entries.length];
        this.none = new long[(concepts.size() + Long.SIZE - 1) / Long.SIZE];
        this.said = new long[entries.length][];
        this.named = new long[entries.length][];
        this.hidden = new long[entries.length][];
        for (int ending = 0; ending < entries.length; ending++) {
            scopeCues[ending] = NONE;
            stanceCues[ending] = NONE;
            said[ending] = none;
            named[ending] = none;
            hidden[ending] = none;
            // From the last to the first: of several cues the first stays.
            for (int i = entries[ending].length - 1; i >= 0; i--) {
                note(ending, entries[ending][i], all.get(entries[ending][i]), concepts);
            }
        }
    }

    /** In plain loops, since thousands are noted at every start, before the JVM has compiled anything. */
    private void note(int ending, int number, Entry entry, Concepts concepts) {
        if (entry instanceof Entry.Scope) {
            scopeCues[ending] = number;
        } else if (entry instanceof Entry.Stance) {
            stanceCues[ending] = number;
        } else if (entry instanceof Entry.Concept form) {
            long[][] rows = form.hides() ? hidden : form.capital() ? named : said;
            rows[ending] = rows[ending] == none ? none.clone() : rows[ending];
            for (int holder : concepts.holders(concepts.number(form.concept()))) {
                rows[ending][holder / Long.SIZE] |= 1L << holder;
            }
        }
    }

    /** The entries of each ending. */
    int[][] entries() {
        return entries;
    }

    /** How many endings plainly say each of so many concepts. */
    int[] waysToSay(int concepts) {
        int[] ways = new int[concepts];
        for (long[] row : said) {
            for (int i = 0; i < row.length; i++) {
                for (long left = row[i]; left != 0; left &= left - 1) {
                    ways[i * Long.SIZE + Long.numberOfTrailingZeros(left)]++;
                }
            }
        }
        return ways;
    }

    /** Whether words hide words of a concept. */
    boolean hides(int ending, int concept) {
        return (hidden[ending][concept / Long.SIZE] & 1L << concept) != 0;
    }

    /** Whether words hide words of some concept. */
    boolean mayHide(int ending) {
        return hidden[ending] != none;
    }

    /** Whether words count for some concept only where they are written with a capital. */
    boolean mayName(int ending) {
        return named[ending] != none;
    }

    /** How many numbers a row takes. */
    int width() {
        return none.length;
    }

    /** The row of the concepts that words say; not to be changed. */
    long[] said(int ending) {
        return said[ending];
    }

    /** The row of the concepts that words say where they are written as a name. */
    long[] saidByName(int ending) {
        return either(said[ending], named[ending]);
    }

    /** The row of the concepts that words hide, and of some that they say. */
    long[] hiddenOr(int ending, long[] said) {
        return either(hidden[ending], said);
    }

    private static long[] either(long[] one, long[] other) {
        long[] row = one.clone();
        for (int i = 0; i < row.length; i++) {
            row[i] |= other[i];
        }
        return row;
    }

    /** The entry of an ending that is a cue of scope, or {@link #NONE}. */
    int scopeCue(int ending) {
        return scopeCues[ending];
    }

    /** The entry of an ending that is a cue of stance, or {@link #NONE}. */
    int stanceCue(int ending) {
        return stanceCues[ending];
    }
}
