package io.github.crosscut.batch.evaluate;

import java.util.OptionalDouble;

/**
 * Decisions counted, with the usual measures of them.
 *
 * @param truePositives tagged and coded
 * @param falsePositives tagged and not coded
 * @param falseNegatives coded and not tagged
 * @param trueNegatives neither
 */
public record Score(int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {

    /** Nothing decided. */
    public static final Score NONE = new Score(0, 0, 0, 0);

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
        return ratio(2.0 * truePositives, 2.0 * truePositives + falsePositives + falseNegatives);
    }

    /**
     * Cohen's kappa, (observed - expected agreement) / (1 - expected agreement), where what is expected follows from how
     * often each side says yes (Cohen 1960). Empty where chance alone agrees always: nothing decided, or both sides say the
     * same of everything.
     */
    public OptionalDouble kappa() {
        double all = (double) truePositives + falsePositives + falseNegatives + trueNegatives;
        double tagged = (double) truePositives + falsePositives;
        double expected = tagged * coded() + (all - tagged) * (all - coded());
        double observed = all * (truePositives + trueNegatives);
        return ratio(observed - expected, all * all - expected);
    }

    /** Both counts together. */
    public Score plus(Score other) {
        return new Score(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives,
                trueNegatives + other.trueNegatives);
    }

    private static OptionalDouble ratio(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
