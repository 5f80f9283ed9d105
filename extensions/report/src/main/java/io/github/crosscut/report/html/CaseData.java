package io.github.crosscut.report.html;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import java.util.List;

/**
 * A case in the shape in which the page holds it.
 *
 * @param found what case rules say
 * @param cues what they say for a coder to look at
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CaseData(String name, List<Found> found, List<Found> cues) {

    /** What a case rule says of a theme, and the statements by theme that it rests on. */
    record Found(String theme, int rule, List<CaseMatch.Ground> grounds) {

        private static List<Found> all(List<CaseMatch> matches, RuleNumbers rules) {
            return matches.stream()
                    .map(it -> new Found(it.theme(), rules.of(it.rule()), it.grounds()))
                    .toList();
        }
    }

    static CaseData of(CaseClassification whole, RuleNumbers rules) {
        return new CaseData(whole.caseId(), Found.all(whole.matches(), rules), Found.all(whole.review(), rules));
    }
}
