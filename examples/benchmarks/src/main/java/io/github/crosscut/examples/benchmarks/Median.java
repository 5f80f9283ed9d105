package io.github.crosscut.examples.benchmarks;

import java.util.Collection;

/** The middle of some measurements. */
final class Median {

    private Median() {}

    /** The median; of an even number, the mean of the two in the middle. */
    static double of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
