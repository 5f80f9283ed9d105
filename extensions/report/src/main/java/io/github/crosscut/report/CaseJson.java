package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import java.util.List;

/** A case of a review in the shape in which it is written as JSON. */
record CaseJson(
        String review,
        @JsonProperty("case") String caseId,
        int statements,
        List<String> themes,
        List<CaseMatch> matches,
        String pack) {

    static CaseJson of(String review, CaseClassification whole) {
        return new CaseJson(
                review, whole.caseId(), whole.statements().size(), whole.themes(), whole.matches(), whole.packDigest());
    }
}
