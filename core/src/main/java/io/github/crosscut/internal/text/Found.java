package io.github.crosscut.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something found in the tokens of a statement.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param what what stands there
 */
record Found<T>(int first, int end, T what) {

    private static final Comparator<Found<?>> LONGEST_FIRST_BY_START =
            Comparator.<Found<?>>comparingInt(it -> it.first).thenComparingInt(it -> -it.end);

    boolean holds(Found<?> other) {
        return first <= other.first && other.end <= end;
    }

    boolean overlaps(Found<?> other) {
        return first < other.end && other.first < end;
    }

    /** Those not inside a longer one, by start; with {@code apart}, also those that do not overlap one kept before. */
    static <T> List<Found<T>> longest(List<Found<T>> found, boolean apart) {
        if (found.size() < 2) {
            return found;
        }
        var sorted = new ArrayList<>(found);
        sorted.sort(LONGEST_FIRST_BY_START);
        var kept = new ArrayList<Found<T>>();
        int reached = -1;
        for (var candidate : sorted) {
            if (candidate.end > reached && (!apart || candidate.first >= reached)) {
                kept.add(candidate);
                reached = candidate.end;
            }
        }
        return kept;
    }
}
