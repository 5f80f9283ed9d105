package io.github.crosscut;

import java.util.List;

/**
 * Why not: a rule that would have tagged a theme, and the rule that held it back.
 *
 * @param theme the theme's id
 * @param evidence the words of the rule that was held back, in order
 * @param because the words of the rule that held it back, in order
 */
public record ExcludedMatch(String theme, List<Evidence> evidence, List<Evidence> because) {

    public ExcludedMatch {
        evidence = List.copyOf(evidence);
        because = List.copyOf(because);
    }
}
