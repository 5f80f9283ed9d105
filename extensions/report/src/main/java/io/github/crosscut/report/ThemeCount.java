package io.github.crosscut.report;

import io.github.crosscut.Stance;

/**
 * How often a theme was found, by the stance of its matches. Cues to review are not counted.
 *
 * @param concern statements whose match is a concern
 * @param strength statements whose match is a strength
 * @param expectation statements whose match is an expectation
 * @param neutral statements whose match is neutral
 * @param caseRuleOnly cases in which no statement carries the theme and a case rule found it
 */
public record ThemeCount(int concern, int strength, int expectation, int neutral, int caseRuleOnly) {

    /** Nothing found. */
    public static final ThemeCount NONE = new ThemeCount(0, 0, 0, 0, 0);

    /** How many statements carry the theme. */
    public int statements() {
        return concern + strength + expectation + neutral;
    }

    /** Whether a statement carries the theme, or a case rule found it. */
    public boolean found() {
        return statements() + caseRuleOnly > 0;
    }

    /** Both counts together. */
    public ThemeCount plus(ThemeCount other) {
        return new ThemeCount(
                concern + other.concern,
                strength + other.strength,
                expectation + other.expectation,
                neutral + other.neutral,
                caseRuleOnly + other.caseRuleOnly);
    }

    static Table<ThemeCount> columns() {
        return Table.of(
                Column.integer("statements", ThemeCount::statements),
                Column.integer("concern", ThemeCount::concern),
                Column.integer("strength", ThemeCount::strength),
                Column.integer("expectation", ThemeCount::expectation),
                Column.integer("neutral", ThemeCount::neutral),
                Column.integer("cases_by_rule_only", ThemeCount::caseRuleOnly));
    }

    static ThemeCount of(Stance stance) {
        return switch (stance) {
            case CONCERN -> new ThemeCount(1, 0, 0, 0, 0);
            case STRENGTH -> new ThemeCount(0, 1, 0, 0, 0);
            case EXPECTATION -> new ThemeCount(0, 0, 1, 0, 0);
            case NEUTRAL -> new ThemeCount(0, 0, 0, 1, 0);
        };
    }

    static ThemeCount ofCaseRule() {
        return new ThemeCount(0, 0, 0, 0, 1);
    }
}
