package io.github.crosscut.internal.engine;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * What Drools answered of one rule, by how the facts looked to it. A rule has few looks and Drools gives each the same
 * answer every time, so it is asked of each once: opening a session, inserting facts and firing costs ten times as much as
 * finding them. Holds at most {@value #MOST} answers, the first that came, of at most {@value #LONGEST} choices each.
 * Thread-safe: an answer never changes.
 */
final class Answers {

    /** Enough for nearly every rule: most have a handful of looks, and only one fact for each pattern is common. */
    static final int MOST = 32;

    /** So many may come with a pack; the others are kept free for what statements ask. */
    static final int MOST_SHIPPED = MOST / 2;

    /** Longer answers, to facts that a rule can choose from in many ways, are rare and not kept. */
    static final int LONGEST = 64;

    /** There is no answer to that look. */
    static final int NONE = -1;

    /** What stands before the choices of an answer: the look, in two numbers, and how many choices there are. */
    private static final int HEAD = 3;

    /** The answers, one behind the other: in one array, since a statement asks for those of a few rules of a thousand. */
    private volatile int[] told;

    /** No answers yet. */
    Answers() {
        this(new int[0]);
    }

    /**
     * Answers that were given before.
     *
     * @param told what {@link #told} gave
     */
    Answers(int[] told) {
        this.told = told;
    }

    /** All answers; not to be changed. */
    int[] told() {
        return told;
    }

    /**
     * Where an answer stands among all; told apart from them, so that a question takes no copy.
     *
     * @param look how the facts look
     * @param told all answers
     * @return a place for {@link #from} and {@link #to}, or {@link #NONE}
     */
    static int find(long look, int[] told) {
        int upper = (int) (look >> Integer.SIZE);
        int lower = (int) look;
        for (int at = 0; at < told.length; at = to(at, told)) {
            if (told[at + 1] == lower && told[at] == upper) {
                return at;
            }
        }
        return NONE;
    }

    /**
     * Where the choices of an answer begin: for each time the rule fires, for each of its patterns, which of the pattern's
     * facts it matches.
     */
    static int from(int at) {
        return at + HEAD;
    }

    /** Where the choices of an answer end. */
    static int to(int at, int[] told) {
        return at + HEAD + told[at + 2];
    }

    /** Keeps an answer, unless there are enough already, it is too long, or the look is {@link Look#UNTOLD}. */
    synchronized void keep(long look, int[] choices) {
        if (look != Look.UNTOLD && choices.length <= LONGEST && count() < MOST && find(look, told) == NONE) {
            int at = told.length;
            int[] more = Arrays.copyOf(told, at + HEAD + choices.length);
            more[at] = (int) (look >> Integer.SIZE);
            more[at + 1] = (int) look;
            more[at + 2] = choices.length;
            System.arraycopy(choices, 0, more, from(at), choices.length);
            told = more;
        }
    }

    /** The same answers, for others to be kept beside them. */
    Answers copy() {
        return new Answers(told);
    }

    /**
     * Those that come with a pack: the least looks first, since the least is that of one fact for each pattern, which most
     * facts have that complete a rule.
     */
    Answers toShip() {
        int[] all = told;
        var places = new TreeMap<Long, Integer>();
        for (int at = 0; at < all.length; at = to(at, all)) {
            places.put((long) all[at] << Integer.SIZE | Integer.toUnsignedLong(all[at + 1]), at);
        }
        return new Answers(places.values().stream()
                .limit(MOST_SHIPPED)
                .flatMapToInt(at -> Arrays.stream(all, at, to(at, all)))
                .toArray());
    }

    private int count() {
        int count = 0;
        for (int at = 0; at < told.length; at = to(at, told)) {
            count++;
        }
        return count;
    }
}
