package io.github.crosscut.fact;

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
}
