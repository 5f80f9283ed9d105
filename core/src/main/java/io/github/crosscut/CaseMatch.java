package io.github.crosscut;

import java.util.List;

/**
 * A theme that a case carries by a case rule, which looks at the themes of all its statements together. It tells what
 * is recorded together; it does not tell a risk.
 *
 * @param theme the theme's id
 * @param rule the case rule's name
 * @param grounds the themes that the rule rests on, by theme id, each with the statements that gave it
 */
public record CaseMatch(String theme, String rule, List<Ground> grounds) {

    public CaseMatch {
        grounds = List.copyOf(grounds);
    }

    /**
     * A theme and the statements that gave it.
     *
     * @param theme the theme's id
     * @param statements ids of statements, in the order in which the case holds them; never empty
     */
    public record Ground(String theme, List<String> statements) {

        public Ground {
            statements = List.copyOf(statements);
        }
    }
}
