package io.github.crosscut;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The themes of one case and the statements behind them, without the statements' text: what a pass over many cases keeps
 * of each.
 *
 * @param caseId a name that no other case of the pass has
 * @param statements ids of statements in the order of the case, by theme id
 */
public record CaseThemes(String caseId, SortedMap<String, List<String>> statements) {

    public CaseThemes {
        var copy = new TreeMap<String, List<String>>();
        statements.forEach((theme, ids) -> copy.put(theme, List.copyOf(ids)));
        statements = copy;
    }

    /** The ids of statements in the order of the case, by theme id. */
    @Override
    public SortedMap<String, List<String>> statements() {
        return new TreeMap<>(statements);
    }

    /**
     * The themes that a case carries by its statements, and by case rules.
     *
     * @param name the case's name in the pass; its own may stand in several reviews
     */
    public static CaseThemes of(String name, CaseClassification classified) {
        var statements = of(classified.statements());
        var byRule = new TreeMap<String, List<String>>();
        for (CaseMatch match : classified.matches()) {
            if (!statements.containsKey(match.theme())) {
                List<String> ids = byRule.computeIfAbsent(match.theme(), key -> new ArrayList<>());
                match.grounds().stream()
                        .flatMap(ground -> ground.statements().stream())
                        .filter(id -> !ids.contains(id))
                        .forEach(ids::add);
            }
        }
        statements.putAll(byRule);
        return new CaseThemes(name, statements);
    }

    /** Ids of the statements that carry a theme, in their order, by theme id. */
    static SortedMap<String, List<String>> of(List<Outcome> outcomes) {
        var statements = new TreeMap<String, List<String>>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Classified it) {
                it.classification().themes().forEach(theme -> statements
                        .computeIfAbsent(theme, key -> new ArrayList<>())
                        .add(outcome.statementId()));
            }
        }
        return statements;
    }
}
