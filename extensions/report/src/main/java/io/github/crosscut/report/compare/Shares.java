package io.github.crosscut.report.compare;

import org.jspecify.annotations.Nullable;

/**
 * Shares of two sides that differ in size, in points of a hundred; null where a side has nothing to share in.
 *
 * @param first the first side's
 * @param second the second side's
 */
public record Shares(@Nullable Double first, @Nullable Double second) {

    static Shares of(int some, int ofAll, int others, int ofOthers) {
        return new Shares(share(some, ofAll), share(others, ofOthers));
    }

    private static @Nullable Double share(int some, int all) {
        return all == 0 ? null : 100.0 * some / all;
    }

    /** The second less the first, in points; null where one is. */
    public @Nullable Double difference() {
        return first == null || second == null ? null : second - first;
    }
}
