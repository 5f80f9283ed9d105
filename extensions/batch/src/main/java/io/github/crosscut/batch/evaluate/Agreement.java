package io.github.crosscut.batch.evaluate;

import java.util.OptionalDouble;

/**
 * How often two codings agree.
 *
 * @param agreed how often they do
 * @param of how often they were compared
 */
public record Agreement(int agreed, int of) {

    /** Nothing compared. */
    public static final Agreement NONE = new Agreement(0, 0);

    /** The share of agreement, or empty where nothing was compared. */
    public OptionalDouble accuracy() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed / of);
    }

    Agreement plus(boolean agrees) {
        return new Agreement(agreed + (agrees ? 1 : 0), of + 1);
    }
}
