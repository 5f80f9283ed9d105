package io.github.crosscut.batch.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;

/**
 * A sample of comparisons, and samples drawn from it.
 *
 * @param whole the sample itself
 * @param drawn the samples drawn from it; none where it is empty
 * @param level the share of drawn samples within an interval
 */
record Resamples(Tally whole, List<Tally> drawn, double level) {

    static Resamples of(List<Comparison> comparisons, int themes, Bootstrap bootstrap) {
        int size = comparisons.size();
        int[] once = new int[size];
        Arrays.fill(once, 1);
        var random = new Random(bootstrap.seed());
        var drawn = new ArrayList<Tally>();
        for (int i = 0; size > 0 && i < bootstrap.resamples(); i++) {
            drawn.add(tally(comparisons, themes, draw(size, random)));
        }
        return new Resamples(tally(comparisons, themes, once), drawn, bootstrap.level());
    }

    /** How often each of the sample's members was drawn. */
    private static int[] draw(int size, Random random) {
        int[] times = new int[size];
        for (int i = 0; i < size; i++) {
            times[random.nextInt(size)]++;
        }
        return times;
    }

    private static Tally tally(List<Comparison> comparisons, int themes, int[] times) {
        var tally = new Tally(themes);
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                tally.add(comparisons.get(i), times[i]);
            }
        }
        return tally;
    }

    /**
     * A measure on the sample, with its interval over the drawn samples; those that do not have the measure are left out.
     * Empty where the sample does not have it.
     */
    Optional<Estimate> estimate(Function<Tally, OptionalDouble> measure) {
        OptionalDouble value = measure.apply(whole);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double[] sorted = drawn.stream()
                .map(measure)
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        double tail = (1 - level) / 2;
        return Optional.of(new Estimate(
                value.getAsDouble(), percentile(sorted, tail, value), percentile(sorted, 1 - tail, value)));
    }

    /** The smallest value that at least this share of the values does not exceed (nearest rank). */
    private static double percentile(double[] sorted, double share, OptionalDouble whereNone) {
        if (sorted.length == 0) {
            return whereNone.orElseThrow();
        }
        // Without the rounding, 1 - 0.025 and its like would land a rank too high.
        long rank = (long) Math.ceil(Math.round(share * sorted.length * 1e6) / 1e6);
        return sorted[(int) Math.max(rank, 1) - 1];
    }
}
