package io.github.crosscut.fact;

import io.github.crosscut.Stance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A theme in one part of a case's learning, in one stance. For case rules: there is one such fact for each theme, part
 * and stance. What is missing elsewhere in the case it knows by itself, since no rule may ask for a fact to be missing.
 *
 * @param theme the theme's id
 * @param part what the statements are to the case
 * @param stance what the statements do with the theme
 * @param statements ids of these statements, in the order of the case; never empty
 * @param partsOfTheme the parts in which the case carries the theme, in any stance
 * @param partsOfCase the parts of which the case holds any statement
 */
public record ThemeInPart(
        String theme,
        Part part,
        Stance stance,
        List<String> statements,
        Set<Part> partsOfTheme,
        Set<Part> partsOfCase) {

    public ThemeInPart {
        statements = List.copyOf(statements);
        partsOfTheme = Set.copyOf(partsOfTheme);
        partsOfCase = Set.copyOf(partsOfCase);
    }

    /** Whether at least {@code number} statements carry it so. */
    public boolean atLeast(int number) {
        return statements.size() >= number;
    }

    /** Whether the case carries the theme in that part, in any stance. */
    public boolean alsoIn(Part other) {
        return partsOfTheme.contains(other);
    }

    /** Whether the case holds any statement of that part at all. */
    public boolean caseHolds(Part other) {
        return partsOfCase.contains(other);
    }

    /** Whether both stand in different statements: not both in one and the same statement alone. */
    public boolean apartFrom(ThemeInPart other) {
        var all = new HashSet<>(statements);
        all.addAll(other.statements);
        return all.size() > 1;
    }
}
