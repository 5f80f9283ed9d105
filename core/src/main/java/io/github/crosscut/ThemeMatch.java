package io.github.crosscut;

import java.util.List;

/**
 * A theme that a statement carries.
 *
 * @param theme the theme's id
 * @param stance what the statement does with this theme
 * @param grade the firmest grade among the rules that fired
 * @param evidence the words behind it, in the order of {@link Evidence#compareTo}; never empty
 */
public record ThemeMatch(String theme, Stance stance, Grade grade, List<Evidence> evidence) {

    public ThemeMatch {
        evidence = List.copyOf(evidence);
    }
}
