package io.github.crosscut.batch.evaluate;

/**
 * A measure with its interval.
 *
 * @param value the measure on the sample
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Estimate(double value, double low, double high) {}
