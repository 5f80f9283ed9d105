package io.github.crosscut.internal.engine;

/**
 * How the facts that a rule asks for look to it: how many each of its patterns may choose from, and which of them meet
 * what the patterns ask of one another. Facts that look alike complete the rule alike, where its patterns say all
 * that it asks for ({@link DeclaredRule#isComplete}) and it has no attributes.
 *
 * <p>Compiled packs hold answers by these numbers: where they change, here or in {@link Relations}, the format of compiled
 * packs does, too ({@code PackLoader.FORMAT}).
 */
final class Look {

    /** Of facts that are too many to be told in one number. */
    static final long UNTOLD = -1;

    private static final int BITS_OF_A_COUNT = 2;

    private static final int MOST_BITS = Long.SIZE - 1;

    /** Begins with a one, so that the number tells how many bits follow. */
    private long bits = 1;

    private int used = 1;

    private Look() {}

    /**
     * The look of some facts.
     *
     * @param facts for each pattern those that it may choose from: of its concept, in a scope that it takes
     * @return a number of at least 0, or {@link #UNTOLD}
     */
    static long of(Relations relations, Object[][] facts) {
        var look = new Look();
        for (Object[] some : facts) {
            if (some.length >= 1 << BITS_OF_A_COUNT) {
                return UNTOLD;
            }
            look.add(some.length, BITS_OF_A_COUNT);
        }
        for (int number = 0; number < facts.length; number++) {
            for (int relation = relations.from(number); relation < relations.to(number); relation++) {
                look.addPairs(relations, relation, facts[number], facts[relations.other(relation)]);
            }
        }
        return look.used > MOST_BITS ? UNTOLD : look.bits;
    }

    /** The look of one fact for each pattern, where they are related as the patterns ask. */
    static long ofOneEach(int patterns, int relations) {
        var look = new Look();
        for (int i = 0; i < patterns; i++) {
            look.add(1, BITS_OF_A_COUNT);
        }
        for (int i = 0; i < relations; i++) {
            look.add(1, 1);
        }
        return look.used > MOST_BITS ? UNTOLD : look.bits;
    }

    private void addPairs(Relations relations, int relation, Object[] mine, Object[] others) {
        for (Object fact : mine) {
            for (Object earlier : others) {
                add(relations.holds(relation, fact, earlier) ? 1 : 0, 1);
            }
        }
    }

    private void add(int value, int width) {
        bits = bits << width | value;
        used += width;
    }
}
