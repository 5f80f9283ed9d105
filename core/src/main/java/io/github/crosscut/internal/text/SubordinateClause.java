package io.github.crosscut.internal.text;

import java.util.BitSet;
import java.util.Set;

/** Tells whether a word stands in a clause that only says how, why, when or of what. */
final class SubordinateClause {

    static final Set<String> OPENERS = Set.of(
            "although",
            "though",
            "while",
            "whilst",
            "whereas",
            "because",
            "which",
            "who",
            "where",
            "if",
            "since",
            "unless",
            "despite");

    private static final String CLOSERS = ",;:.–—";

    /** How many tokens to look back: longer clauses are rare, and the work per cue stays bounded. */
    private static final int FARTHEST = 40;

    private SubordinateClause() {}

    /** The numbers in a table of the words that open such a clause. */
    static BitSet openers(WordTable table) {
        var numbers = new BitSet();
        OPENERS.stream().mapToInt(table::number).filter(it -> it >= 0).forEach(numbers::set);
        return numbers;
    }

    /** Whether the nearest clause mark to the left of {@code index} opens a subordinate clause. */
    static boolean holds(Tokens tokens, FormMatches words, BitSet openers, int sentenceStart, int index) {
        for (int i = index; i >= Math.max(sentenceStart, index - FARTHEST); i--) {
            int word = words.word(i);
            if (word >= 0 && openers.get(word)) {
                return true;
            }
            if (tokens.breakBefore(i) != Tokens.NONE && CLOSERS.indexOf(tokens.breakBefore(i)) >= 0) {
                return false;
            }
        }
        return false;
    }
}
