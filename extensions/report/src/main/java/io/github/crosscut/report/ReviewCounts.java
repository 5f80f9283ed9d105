package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The themes of one review, counted.
 *
 * @param review the review's name
 * @param themes what was found, by theme id; a theme that was not found is missing
 * @param caseFindings themes that no statement of a case carries and a case rule found, in the order of the cases
 */
public record ReviewCounts(String review, Map<String, ThemeCount> themes, List<CaseFinding> caseFindings) {

    public ReviewCounts {
        themes = Map.copyOf(themes);
        caseFindings = List.copyOf(caseFindings);
    }

    /** A theme that only the case as a whole shows. */
    public record CaseFinding(String theme, String caseId) {}

    /** Counts a review. */
    public static ReviewCounts of(TaggedReview review) {
        var themes = new HashMap<String, ThemeCount>();
        review.statements().stream()
                .flatMap(statement -> statement.classification().stream())
                .flatMap(classification -> classification.matches().stream())
                .forEach(match -> themes.merge(match.theme(), ThemeCount.of(match.stance()), ThemeCount::plus));
        var findings = new ArrayList<CaseFinding>();
        for (CaseClassification whole : review.cases()) {
            for (String theme : onlyByRule(whole)) {
                themes.merge(theme, ThemeCount.ofCaseRule(), ThemeCount::plus);
                findings.add(new CaseFinding(theme, whole.caseId()));
            }
        }
        return new ReviewCounts(review.review(), themes, findings);
    }

    /** What was found of a theme; {@link ThemeCount#NONE} where nothing was. */
    public ThemeCount theme(String id) {
        return themes.getOrDefault(id, ThemeCount.NONE);
    }

    private static List<String> onlyByRule(CaseClassification whole) {
        Set<String> said = new HashSet<>();
        for (Outcome outcome : whole.statements()) {
            if (outcome instanceof Outcome.Classified classified) {
                said.addAll(classified.classification().themes());
            }
        }
        return whole.matches().stream()
                .map(CaseMatch::theme)
                .filter(theme -> !said.contains(theme))
                .distinct()
                .toList();
    }
}
