package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Scheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case of a review in the shape in which it is written as JSON. */
record CaseJson(
        String review,
        @JsonProperty("case") String caseId,
        int statements,
        List<String> themes,
        List<MatchJson> matches,
        @JsonProperty("review_cues") List<MatchJson> cues,
        @JsonUnwrapped AboutReview about,
        String pack,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnderSchemeJson scheme) {

    static CaseJson of(TaggedReview review, CaseClassification whole, @Nullable Scheme scheme) {
        return new CaseJson(
                review.review(),
                whole.caseId(),
                whole.statements().size(),
                whole.themes(),
                MatchJson.all(whole.matches()),
                MatchJson.all(whole.review()),
                review.about(),
                whole.packDigest(),
                UnderSchemeJson.of(whole, scheme));
    }

    /** What a case rule says, as JSON. */
    record MatchJson(String theme, String rule, String grade, List<CaseMatch.Ground> grounds) {

        private static List<MatchJson> all(List<CaseMatch> matches) {
            return matches.stream()
                    .map(it -> new MatchJson(it.theme(), it.rule(), it.grade().id(), it.grounds()))
                    .toList();
        }
    }
}
