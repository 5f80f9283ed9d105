package io.github.crosscut.report.compare;

import io.github.crosscut.Theme;

/**
 * A theme on both sides.
 *
 * @param theme the theme, as the second side has it where both do
 * @param first where the first side has it
 * @param second where the second has it
 * @param reviews the reviews that carry it, as shares; none on a side whose rules do not have the theme
 * @param cases the cases, likewise
 * @param statements the statements, likewise
 */
public record ThemePair(Theme theme, Carried first, Carried second, Shares reviews, Shares cases, Shares statements) {

    static ThemePair of(Theme theme, Side first, Side second) {
        Carried one = first.theme(theme.id());
        Carried other = second.theme(theme.id());
        return new ThemePair(
                theme,
                one,
                other,
                shares(theme, first, one.reviews(), first.reviews(), second, other.reviews(), second.reviews()),
                shares(theme, first, one.cases(), first.cases(), second, other.cases(), second.cases()),
                shares(
                        theme,
                        first,
                        one.count().statements(),
                        first.statements(),
                        second,
                        other.count().statements(),
                        second.statements()));
    }

    /** Nobody looked for a theme that a side's rules do not have, so there is no share of none. */
    private static Shares shares(Theme theme, Side first, int some, int ofAll, Side second, int others, int ofOthers) {
        return Shares.of(some, first.holds(theme.id()) ? ofAll : 0, others, second.holds(theme.id()) ? ofOthers : 0);
    }
}
