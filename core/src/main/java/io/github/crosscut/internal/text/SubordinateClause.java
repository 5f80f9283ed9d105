package io.github.crosscut.internal.text;

import java.util.Set;

/** Tells whether a word stands in a clause that only says how, why, when or of what. */
final class SubordinateClause {

    private static final Set<String> OPENERS = Set.of(
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

    /** Whether the nearest clause mark to the left of {@code index} opens a subordinate clause. */
    static boolean holds(Tokens tokens, int sentenceStart, int index) {
        for (int i = index; i >= Math.max(sentenceStart, index - FARTHEST); i--) {
            if (OPENERS.contains(tokens.normal(i))) {
                return true;
            }
            if (CLOSERS.indexOf(tokens.breakBefore(i)) >= 0 && tokens.breakBefore(i) != Tokens.NONE) {
                return false;
            }
        }
        return false;
    }
}
