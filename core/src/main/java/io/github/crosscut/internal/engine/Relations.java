package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import java.util.Arrays;

/**
 * What the patterns of a rule ask of one another: to stand in one sentence, near, behind or before. All in one array,
 * since a statement tries a dozen rules of a thousand, and what is spread over memory is slow to reach. Immutable.
 */
final class Relations {

    private static final int SAME_SENTENCE = 0;
    private static final int NEAR = 1;
    private static final int FOLLOWS = 2;
    private static final int PRECEDES = 3;

    /** For each relation: what it is; the number of the earlier pattern; how many tokens. */
    private static final int WIDTH = 3;

    /** For each pattern where its relations begin; where the last ones end; then the relations themselves. */
    private final int[] numbers;

    private final int patterns;

    Relations(FactPattern[] patterns) {
        this.patterns = patterns.length;
        var starts = new int[patterns.length + 1];
        for (int i = 0; i < patterns.length; i++) {
            boolean sentence = patterns[i].sameSentenceAs() != FactPattern.NONE;
            starts[i + 1] =
                    starts[i] + (sentence ? 1 : 0) + patterns[i].nearness().size();
        }
        numbers = Arrays.copyOf(starts, starts.length + WIDTH * starts[patterns.length]);
        int next = 0;
        for (FactPattern pattern : patterns) {
            if (pattern.sameSentenceAs() != FactPattern.NONE) {
                add(next++, SAME_SENTENCE, pattern.sameSentenceAs(), 0);
            }
            for (FactPattern.Nearness near : pattern.nearness()) {
                add(next++, numberOf(near.side()), near.pattern(), near.tokens());
            }
        }
    }

    private static int numberOf(FactPattern.Side side) {
        return switch (side) {
            case NEAR -> NEAR;
            case FOLLOWS -> FOLLOWS;
            case PRECEDES -> PRECEDES;
        };
    }

    private void add(int relation, int what, int pattern, int tokens) {
        int at = place(relation);
        numbers[at] = what;
        numbers[at + 1] = pattern;
        numbers[at + 2] = tokens;
    }

    private int place(int relation) {
        return patterns + 1 + WIDTH * relation;
    }

    /** The number of the first relation of a pattern to earlier ones. */
    int from(int pattern) {
        return numbers[pattern];
    }

    /** The number behind the last relation of a pattern. */
    int to(int pattern) {
        return numbers[pattern + 1];
    }

    /** The number of the earlier pattern of a relation. */
    int other(int relation) {
        return numbers[place(relation) + 1];
    }

    /** Whether a pattern's fact must stand in the sentence of an earlier one; then that is its first relation. */
    boolean bindsSentence(int pattern) {
        return from(pattern) < to(pattern) && numbers[place(from(pattern))] == SAME_SENTENCE;
    }

    /** Whether a fact of a pattern and one of the earlier pattern are related so. */
    boolean holds(int relation, Object fact, Object earlier) {
        Mention mention = (Mention) fact;
        Mention other = (Mention) earlier;
        int at = place(relation);
        int tokens = numbers[at + 2];
        return switch (numbers[at]) {
            case SAME_SENTENCE -> mention.sentence() == other.sentence();
            case NEAR -> mention.near(other, tokens);
            case FOLLOWS -> mention.follows(other, tokens);
            default -> mention.precedes(other, tokens);
        };
    }
}
