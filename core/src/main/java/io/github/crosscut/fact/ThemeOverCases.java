package io.github.crosscut.fact;

import java.util.List;

/**
 * A theme that at least one of many cases carries. For rules over cases: there is one such fact for each theme.
 *
 * @param theme the theme's id
 * @param cases names of the cases that carry it, in the order given; never empty
 * @param allCases how many cases were looked at
 */
public record ThemeOverCases(String theme, List<String> cases, int allCases) {

    public ThemeOverCases {
        cases = List.copyOf(cases);
    }

    /** Whether exactly {@code number} cases carry it. */
    public boolean exactly(int number) {
        return cases.size() == number;
    }

    /** Whether at least {@code number} cases carry it. */
    public boolean atLeast(int number) {
        return cases.size() >= number;
    }

    /** Whether at least {@code percent} of all cases carry it. */
    public boolean inPercent(int percent) {
        return cases.size() * 100L >= (long) percent * allCases;
    }
}
