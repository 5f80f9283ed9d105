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
    private final ConceptRows rows;
    /** For each ending the row of what it says. */
    private final int[] said;
    /** The same where its words are written as a name. */
    private final int[] named;
    /** The row of what it hides. */
    private final int[] hidden;
    /** The row of what it says or hides. */
    private final int[] touched;
    /** The same where its words are written as a name. */
    private final int[] touchedByName;

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
        // What is said and hidden, by name or not, takes up to four rows, but few endings hide or name.
        this.rows = new ConceptRows(concepts.size(), entries.length + entries.length / 2);
        this.said = new int[entries.length];
        this.named = new int[entries.length];
        this.hidden = new int[entries.length];
        this.touched = new int[entries.length];
        this.touchedByName = new int[entries.length];
        for (int ending = 0; ending < entries.length; ending++) {
            scopeCues[ending] = NONE;
            stanceCues[ending] = NONE;
            // From the last to the first: of several cues the first stays.
            for (int i = entries[ending].length - 1; i >= 0; i--) {
                note(ending, entries[ending][i], all.get(entries[ending][i]), concepts);
            }
            named[ending] = rows.either(said[ending], named[ending]);
            touched[ending] = rows.either(said[ending], hidden[ending]);
            touchedByName[ending] = rows.either(named[ending], hidden[ending]);
        }
    }

    /** In plain loops, since thousands are noted at every start, before the JVM has compiled anything. */
    private void note(int ending, int number, Entry entry, Concepts concepts) {
        if (entry instanceof Entry.Scope) {
            scopeCues[ending] = number;
        } else if (entry instanceof Entry.Stance) {
            stanceCues[ending] = number;
        } else if (entry instanceof Entry.Concept form) {
            int[] rowOf = form.hides() ? hidden : form.capital() ? named : said;
            rowOf[ending] = rowOf[ending] == ConceptRows.EMPTY ? rows.add() : rowOf[ending];
            for (int holder : concepts.holders(concepts.number(form.concept()))) {
                rows.set(rowOf[ending], holder);
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
        for (int row : said) {
            rows.count(row, ways);
        }
        return ways;
    }

    /** Whether words hide words of a concept. */
    boolean hides(int ending, int concept) {
        return rows.holds(hidden[ending], concept);
    }

    /** Whether words hide words of some concept. */
    boolean mayHide(int ending) {
        return hidden[ending] != ConceptRows.EMPTY;
    }

    /** Whether words count for some concept only where they are written with a capital. */
    boolean mayName(int ending) {
        return named[ending] != said[ending];
    }

    /** The rows of concepts. */
    ConceptRows rows() {
        return rows;
    }

    /**
     * The row of the concepts that words say.
     *
     * @param name whether they are written as a name
     */
    int said(int ending, boolean name) {
        return name ? named[ending] : said[ending];
    }

    /**
     * The row of the concepts that words say, and of those from which they hide words.
     *
     * @param name whether they are written as a name
     */
    int touched(int ending, boolean name) {
        return name ? touchedByName[ending] : touched[ending];
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
