package io.github.crosscut.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What Drools answered of one rule, by how the facts looked to it. A rule has few looks and Drools gives each the same
 * answer every time, so it is asked of each once: opening a session, inserting facts and firing costs ten times as much as
 * finding them. Holds at most {@value #MOST} answers, the first that came, of at most {@value #LONGEST} choices each.
 * Thread-safe: an answer never changes.
 */
final class Answers {

    /** In samples of thousands of statements hardly one rule has more than ten looks. */
    static final int MOST = 32;

    /** Longer answers, to facts that a rule can choose from in many ways, are rare and not kept. */
    static final int LONGEST = 64;

    private volatile Known known;

    /** No answers yet. */
    Answers() {
        this(new long[0], new int[0][]);
    }

    /**
     * Answers that were given before.
     *
     * @param looks looks that differ
     * @param choices the answer to each
     */
    Answers(long[] looks, int[][] choices) {
        this.known = new Known(looks, choices);
    }

    /** Looks, and the answer to each: the choices of its firings, one behind the other. */
    private static final class Known {

        private final long[] looks;
        private final int[][] choices;

        Known(long[] looks, int[][] choices) {
            this.looks = looks;
            this.choices = choices;
        }
    }

    /**
     * The answer for facts that look so: for each time the rule fires, for each of its patterns, which of the pattern's
     * facts it matches; or null where it is not known. Not to be changed.
     */
    int @Nullable [] of(long look) {
        Known now = known;
        for (int i = 0; i < now.looks.length; i++) {
            if (now.looks[i] == look) {
                return now.choices[i];
            }
        }
        return null;
    }

    /** The looks to which answers are known; not to be changed. */
    long[] looks() {
        return known.looks;
    }

    /** Keeps an answer, unless there are enough already, it is too long, or the look is {@link Look#UNTOLD}. */
    synchronized void keep(long look, int[] choices) {
        int count = known.looks.length;
        if (look != Look.UNTOLD && choices.length <= LONGEST && count < MOST && of(look) == null) {
            long[] looks = Arrays.copyOf(known.looks, count + 1);
            int[][] more = Arrays.copyOf(known.choices, count + 1);
            looks[count] = look;
            more[count] = choices;
            known = new Known(looks, more);
        }
    }
}
