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

    /** How many numbers are told of an ending; a power of two, so that they mostly share a line of the processor's cache. */
    private static final int WIDTH = 8;

    /** The row of what it says. */
    private static final int SAID = 0;
    /** The same where its words are written as a name. */
    private static final int NAMED = 1;
    /** The row of what it hides. */
    private static final int HIDDEN = 2;
    /** The row of what it says or hides. */
    private static final int TOUCHED = 3;
    /** The same where its words are written as a name. */
    private static final int TOUCHED_BY_NAME = 4;

    private static final int SCOPE_CUE = 5;
    private static final int STANCE_CUE = 6;

    private final int[][] entries;
    /** For each ending so many numbers, one behind the other: a match reads most of them. */
    private final int[] told;

    private final ConceptRows rows;

    /**
     * Endings of a vocabulary.
     *
     * @param entries for each ending its entries, sorted
     * @param all the vocabulary's entries, by their numbers
     */
    Endings(int[][] entries, List<Entry> all, Concepts concepts) {
        this.entries = entries;
        this.told = new int[WIDTH * entries.length];
        // What is said and hidden, by name or not, takes up to four rows, but few endings hide or name.
        this.rows = new ConceptRows(concepts.size(), entries.length + entries.length / 2);
        for (int ending = 0; ending < entries.length; ending++) {
            int at = WIDTH * ending;
            told[at + SCOPE_CUE] = NONE;
            told[at + STANCE_CUE] = NONE;
            // From the last to the first: of several cues the first stays.
            for (int i = entries[ending].length - 1; i >= 0; i--) {
                note(at, entries[ending][i], all.get(entries[ending][i]), concepts);
            }
            told[at + NAMED] = rows.either(told[at + SAID], told[at + NAMED]);
            told[at + TOUCHED] = rows.either(told[at + SAID], told[at + HIDDEN]);
            told[at + TOUCHED_BY_NAME] = rows.either(told[at + NAMED], told[at + HIDDEN]);
        }
    }

    /** In plain loops, since thousands are noted at every start, before the JVM has compiled anything. */
    private void note(int at, int number, Entry entry, Concepts concepts) {
        if (entry instanceof Entry.Scope) {
            told[at + SCOPE_CUE] = number;
        } else if (entry instanceof Entry.Stance) {
            told[at + STANCE_CUE] = number;
        } else if (entry instanceof Entry.Concept form) {
            int row = at + (form.hides() ? HIDDEN : form.capital() ? NAMED : SAID);
            told[row] = told[row] == ConceptRows.EMPTY ? rows.add() : told[row];
            for (int holder : concepts.holders(concepts.number(form.concept()))) {
                rows.set(told[row], holder);
            }
        }
    }

    /** The entries of each ending. */
    int[][] entries() {
        return entries;
    }

    /** Whether words hide words of a concept. */
    boolean hides(int ending, int concept) {
        return rows.holds(told[WIDTH * ending + HIDDEN], concept);
    }

    /** Whether words hide words of some concept. */
    boolean mayHide(int ending) {
        return told[WIDTH * ending + HIDDEN] != ConceptRows.EMPTY;
    }

    /** Whether words count for some concept only where they are written with a capital. */
    boolean mayName(int ending) {
        return told[WIDTH * ending + NAMED] != told[WIDTH * ending + SAID];
    }

    /** The rows of concepts. */
    ConceptRows rows() {
        return rows;
    }

    /**
     * The row of the concepts that words say, and of those from which they hide words.
     *
     * @param name whether they are written as a name
     */
    int touched(int ending, boolean name) {
        return told[WIDTH * ending + (name ? TOUCHED_BY_NAME : TOUCHED)];
    }

    /** The entry of an ending that is a cue of scope, or {@link #NONE}. */
    int scopeCue(int ending) {
        return told[WIDTH * ending + SCOPE_CUE];
    }

    /** The entry of an ending that is a cue of stance, or {@link #NONE}. */
    int stanceCue(int ending) {
        return told[WIDTH * ending + STANCE_CUE];
    }
}
