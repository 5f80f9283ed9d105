package io.github.crosscut.report.html;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.report.AboutReview;
import io.github.crosscut.report.TaggedReview;
import java.util.List;

/** A review in the shape in which the page holds it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReviewData(String name, @JsonUnwrapped AboutReview about, List<StatementData> statements, List<CaseData> cases) {

    static ReviewData of(TaggedReview review, RuleNumbers rules) {
        return new ReviewData(
                review.review(),
                review.about(),
                review.statements().stream()
                        .map(it -> StatementData.of(it, rules))
                        .toList(),
                review.cases().stream().map(it -> CaseData.of(it, rules)).toList());
    }
}
