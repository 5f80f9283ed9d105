package io.github.crosscut.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What Drools answered of one rule, by how the facts looked to it. A rule has few looks and Drools gives each the same
 * answer every time, so it is asked of each once: opening a session, inserting facts and firing costs ten times as much as
 * finding them. Holds at most {@value #MOST} answers, the first that came, of at most {@value #LONGEST} firings each.
 * Thread-safe: an answer never changes.
 */
final class Answers {

    /** In samples of thousands of statements hardly one rule has more than ten looks. */
    static final int MOST = 32;

    /** Longer answers, to facts that a rule can choose from in many ways, are rare and not kept. */
    static final int LONGEST = 64;

    private static final Answer[] NONE = {};

    private volatile Answer[] known = NONE;

    private static final class Answer {

        private final long look;

        /** For each time the rule fires, for each of its patterns, which of the pattern's facts it matched. */
        private final int[][] choices;

        Answer(long look, int[][] choices) {
            this.look = look;
            this.choices = choices;
        }
    }

    /** The answer for facts that look so, or null where it is not known. */
    int @Nullable [][] of(long look) {
        for (Answer answer : known) {
            if (answer.look == look) {
                return answer.choices;
            }
        }
        return null;
    }

    /** Keeps an answer, unless there are enough already, it is too long, or the look is {@link Look#UNTOLD}. */
    synchronized void keep(long look, int[][] choices) {
        if (look != Look.UNTOLD && choices.length <= LONGEST && known.length < MOST && of(look) == null) {
            Answer[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = new Answer(look, choices);
            known = more;
        }
    }
}
