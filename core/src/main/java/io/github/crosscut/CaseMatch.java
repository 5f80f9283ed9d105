package io.github.crosscut;

import java.util.List;

/**
 * What a case rule, which looks at the themes of all statements of a case together, says of a theme: that the case
 * carries it, or, by a rule of the folder {@code cases}, something about it, such as a finding that no recommendation
 * answers. It tells what is recorded together; it does not tell a risk.
 *
 * @param theme the theme's id
 * @param rule the case rule's name, which is the reason
 * @param grade how firmly it stands
 * @param grounds the themes that the rule rests on, by theme id, each with the statements that gave it
 */
public record CaseMatch(String theme, String rule, Grade grade, List<Ground> grounds) {

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
