package io.github.crosscut;

import java.util.List;

/**
 * What a rule says of a theme over many cases, such as that it recurs.
 *
 * @param theme the theme's id
 * @param rule the rule's name, which is the reason
 * @param grade how firmly it stands; {@code suggested} is for a coder to look at
 * @param grounds the cases that carry the theme, in the order given, each with the statements that gave it
 */
public record CasesMatch(String theme, String rule, Grade grade, List<Ground> grounds) {

    public CasesMatch {
        grounds = List.copyOf(grounds);
    }

    /**
     * A case and its statements that carry the theme.
     *
     * @param caseId the case's name
     * @param statements ids of statements, in the order of the case; never empty
     */
    public record Ground(String caseId, List<String> statements) {

        public Ground {
            statements = List.copyOf(statements);
        }
    }
}
