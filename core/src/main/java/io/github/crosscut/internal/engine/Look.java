package io.github.crosscut.internal.engine;

import java.util.List;

/**
 * How the facts that a rule asks for look to it: how many each of its patterns may choose from, and which of them meet
 * what the patterns ask of one another. Facts that look alike complete the rule alike, where its patterns say all
 * that it asks for ({@link DeclaredRule#isComplete}) and it has no attributes.
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
    static long of(Relations relations, List<?>[] facts) {
        var look = new Look();
        for (List<?> some : facts) {
            if (some.size() >= 1 << BITS_OF_A_COUNT) {
                return UNTOLD;
            }
            look.add(some.size(), BITS_OF_A_COUNT);
        }
        for (int number = 0; number < facts.length; number++) {
            for (int relation = relations.from(number); relation < relations.to(number); relation++) {
                look.addPairs(relations, relation, facts[number], facts[relations.other(relation)]);
            }
        }
        return look.used > MOST_BITS ? UNTOLD : look.bits;
    }

    private void addPairs(Relations relations, int relation, List<?> mine, List<?> others) {
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                add(relations.holds(relation, mine.get(i), others.get(j)) ? 1 : 0, 1);
            }
        }
    }

    private void add(int value, int width) {
        bits = bits << width | value;
        used += width;
    }
}
