package io.github.crosscut.report.compare;

import io.github.crosscut.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two sets of results side by side: two boards, two years, or the same reviews by two packs of rules. It describes what is
 * recorded; it tells no cause of a difference.
 *
 * @param first the one
 * @param second the other
 * @param themes the themes of both, in the order of the second side's codebook, then those that only the first has
 * @param shared what both hold of the same reviews
 */
public record Comparison(Side first, Side second, List<ThemePair> themes, Shared shared) {

    public Comparison {
        themes = List.copyOf(themes);
    }

    /** Compares two sides. */
    public static Comparison of(Side first, Side second, Shared shared) {
        Stream<Theme> onlyFirst = first.themes().stream().filter(it -> !second.holds(it.id()));
        return new Comparison(
                first,
                second,
                Stream.concat(second.themes().stream(), onlyFirst)
                        .map(it -> ThemePair.of(it, first, second))
                        .toList(),
                shared);
    }

    /** Whether both were tagged by the same rules. */
    public boolean isBySameRules() {
        return first.pack().digest().equals(second.pack().digest());
    }

    /** The themes, those first whose shares of the reviews differ most, whichever way; of equals the more frequent. */
    public List<ThemePair> byDifference() {
        var sorted = new ArrayList<>(themes);
        sorted.sort(Comparator.comparingDouble(Comparison::distance)
                .thenComparing(it ->
                        it.first().count().statements() + it.second().count().statements())
                .reversed());
        return sorted;
    }

    private static double distance(ThemePair pair) {
        Double difference = pair.reviews().difference();
        return difference == null ? 0 : Math.abs(difference);
    }
}
