package io.github.crosscut.report.compare;

import io.github.crosscut.Theme;

/**
 * A theme on both sides.
 *
 * @param theme the theme, as the second side has it where both do
 * @param first where the first side has it
 * @param second where the second has it
 * @param reviews the reviews that carry it, as shares
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
                Shares.of(one.reviews(), first.reviews(), other.reviews(), second.reviews()),
                Shares.of(one.cases(), first.cases(), other.cases(), second.cases()),
                Shares.of(
                        one.count().statements(),
                        first.statements(),
                        other.count().statements(),
                        second.statements()));
    }
}
