package io.github.crosscut.batch.coverage;

import java.util.List;

/**
 * What became of a theme.
 *
 * @param theme the theme's id
 * @param headline whether it is one of the headline themes
 * @param fired in how many statements it was tagged
 * @param overlaps in how many of them together with another theme
 * @param conflicts in how many of them in contradiction: tagged and held back, or with different stances
 * @param heldBack in how many statements a rule of it was held back
 * @param toReview in how many statements it was no more than a cue to review
 * @param rules its rules, by name
 */
public record ThemeCoverage(
        String theme,
        boolean headline,
        int fired,
        int overlaps,
        int conflicts,
        int heldBack,
        int toReview,
        List<RuleCoverage> rules) {

    public ThemeCoverage {
        rules = List.copyOf(rules);
    }

    /** The rules that never fired though they could have. */
    public List<RuleCoverage> deadRules() {
        return rules.stream().filter(RuleCoverage::dead).toList();
    }
}
