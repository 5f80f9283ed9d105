package io.github.crosscut.fact;

import java.util.HashSet;
import java.util.List;

/**
 * A theme that at least one statement of a case carries. For case rules: there is one such fact for each theme.
 *
 * @param theme the theme's id
 * @param statements ids of the statements that carry it, in the order of the case; never empty
 */
public record ThemeInCase(String theme, List<String> statements) {

    public ThemeInCase {
        statements = List.copyOf(statements);
    }

    /** Whether at least {@code number} statements carry it. */
    public boolean atLeast(int number) {
        return statements.size() >= number;
    }

    /** Whether both themes stand in different statements: not both in one and the same statement alone. */
    public boolean apartFrom(ThemeInCase other) {
        var all = new HashSet<>(statements);
        all.addAll(other.statements);
        return all.size() > 1;
    }
}
