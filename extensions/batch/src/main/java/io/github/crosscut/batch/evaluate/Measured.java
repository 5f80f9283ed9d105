package io.github.crosscut.batch.evaluate;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decisions with their measures, each with an interval; a measure is null where there is nothing to divide by.
 *
 * @param n how many were coded
 * @param counts the decisions
 * @param precision share of the tagged that are coded
 * @param recall share of the coded that are tagged
 * @param f1 their harmonic mean
 * @param kappa Cohen's kappa
 */
public record Measured(
        int n,
        Score counts,
        @Nullable Estimate precision,
        @Nullable Estimate recall,
        @Nullable Estimate f1,
        @Nullable Estimate kappa) {

    /** Measures the decisions that are taken out of a tally. */
    static Measured of(Resamples resamples, Function<Tally, Score> decisions) {
        Score counts = decisions.apply(resamples.whole());
        return new Measured(
                counts.coded(),
                counts,
                estimate(resamples, decisions, Score::precision).orElse(null),
                estimate(resamples, decisions, Score::recall).orElse(null),
                estimate(resamples, decisions, Score::f1).orElse(null),
                estimate(resamples, decisions, Score::kappa).orElse(null));
    }

    private static Optional<Estimate> estimate(
            Resamples resamples, Function<Tally, Score> decisions, Function<Score, OptionalDouble> measure) {
        return resamples.estimate(tally -> measure.apply(decisions.apply(tally)));
    }
}
