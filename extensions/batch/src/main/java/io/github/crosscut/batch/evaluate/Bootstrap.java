package io.github.crosscut.batch.evaluate;

/**
 * How intervals are found: percentile bootstrap over statements (Efron 1979). Statements, not decisions, are drawn,
 * because the decisions on one statement hang together.
 *
 * @param resamples how many samples of the same size are drawn, with replacement; at least 1
 * @param seed where {@link java.util.Random}, whose numbers are the same on every Java, begins
 * @param level the share of resamples within an interval
 */
public record Bootstrap(int resamples, long seed, double level) {

    /** 95 in 100 is the field's habit; with 2,000 resamples 50 lie beyond either end, enough to place it. */
    public static final Bootstrap USUAL = new Bootstrap(2000, 20170630L, 0.95);

    public Bootstrap {
        if (resamples < 1) {
            throw new IllegalArgumentException("at least one resample is needed");
        }
        if (level <= 0 || level >= 1) {
            throw new IllegalArgumentException("a level lies between 0 and 1");
        }
    }
}
