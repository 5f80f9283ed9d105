package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;

/**
 * What the patterns of a rule ask of one another: to stand in one sentence, near, behind or before. All in one array,
 * since a statement tries a dozen rules of a thousand, and what is spread over memory is slow to reach. Immutable.
 */
final class Relations {

    private static final int SAME_SENTENCE = -1;
    private static final FactPattern.Side[] SIDES = FactPattern.Side.values();

    /** For each relation: the side, or {@link #SAME_SENTENCE}; the number of the earlier pattern; how many tokens. */
    private static final int WIDTH = 3;

    private final int[] numbers;
    /** Where the relations of each pattern begin, and behind the last where they end. */
    private final int[] starts;

    @SuppressWarnings("EnumOrdinal") // never kept
    Relations(FactPattern[] patterns) {
        starts = new int[patterns.length + 1];
        for (int i = 0; i < patterns.length; i++) {
            boolean sentence = patterns[i].sameSentenceAs() != FactPattern.NONE;
            starts[i + 1] =
                    starts[i] + (sentence ? 1 : 0) + patterns[i].nearness().size();
        }
        numbers = new int[WIDTH * starts[patterns.length]];
        int next = 0;
        for (FactPattern pattern : patterns) {
            if (pattern.sameSentenceAs() != FactPattern.NONE) {
                next = add(next, SAME_SENTENCE, pattern.sameSentenceAs(), 0);
            }
            for (FactPattern.Nearness near : pattern.nearness()) {
                next = add(next, near.side().ordinal(), near.pattern(), near.tokens());
            }
        }
    }

    private int add(int at, int side, int pattern, int tokens) {
        numbers[at] = side;
        numbers[at + 1] = pattern;
        numbers[at + 2] = tokens;
        return at + WIDTH;
    }

    /** The number of the first relation of a pattern to earlier ones. */
    int from(int pattern) {
        return starts[pattern];
    }

    /** The number behind the last relation of a pattern. */
    int to(int pattern) {
        return starts[pattern + 1];
    }

    /** The number of the earlier pattern of a relation. */
    int other(int relation) {
        return numbers[WIDTH * relation + 1];
    }

    /** Whether a pattern's fact must stand in the sentence of an earlier one; then that is its first relation. */
    boolean bindsSentence(int pattern) {
        return starts[pattern] < starts[pattern + 1] && numbers[WIDTH * starts[pattern]] == SAME_SENTENCE;
    }

    /** Whether a fact of a pattern and one of the earlier pattern are related so. */
    boolean holds(int relation, Object fact, Object earlier) {
        Mention mention = (Mention) fact;
        Mention other = (Mention) earlier;
        int side = numbers[WIDTH * relation];
        if (side == SAME_SENTENCE) {
            return mention.sentence() == other.sentence();
        }
        int tokens = numbers[WIDTH * relation + 2];
        return switch (SIDES[side]) {
            case NEAR -> mention.near(other, tokens);
            case FOLLOWS -> mention.follows(other, tokens);
            case PRECEDES -> mention.precedes(other, tokens);
        };
    }
}
