package io.github.crosscut.batch.evaluate;

import java.util.OptionalDouble;

/**
 * A part of a number.
 *
 * @param count how many
 * @param of of how many
 */
public record Share(int count, int of) {

    /** The part as a number from 0 to 1, or empty where there is nothing to divide by. */
    public OptionalDouble ratio() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }
}
