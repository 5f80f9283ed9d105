package io.github.crosscut.batch.evaluate;

import java.util.OptionalDouble;

/**
 * Decisions counted, with the usual measures of them.
 *
 * @param truePositives tagged and coded
 * @param falsePositives tagged and not coded
 * @param falseNegatives coded and not tagged
 */
public record Score(int truePositives, int falsePositives, int falseNegatives) {

    /** Nothing decided. */
    public static final Score NONE = new Score(0, 0, 0);

    /** One decision; neither tagged nor coded counts nothing. */
    static Score of(boolean tagged, boolean coded) {
        return new Score(tagged && coded ? 1 : 0, tagged && !coded ? 1 : 0, !tagged && coded ? 1 : 0);
    }

    /** How many were coded: n. */
    public int coded() {
        return truePositives + falseNegatives;
    }

    /** Share of the tagged that are coded; empty where nothing is tagged. */
    public OptionalDouble precision() {
        return ratio(truePositives, truePositives + falsePositives);
    }

    /** Share of the coded that are tagged; empty where nothing is coded. */
    public OptionalDouble recall() {
        return ratio(truePositives, coded());
    }

    /** Harmonic mean of precision and recall, 2tp / (2tp + fp + fn); empty where nothing is tagged and nothing coded. */
    public OptionalDouble f1() {
        return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    /** Both counts together. */
    public Score plus(Score other) {
        return new Score(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives);
    }

    private static OptionalDouble ratio(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
