package io.github.crosscut.report.html;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.report.TaggedReview;
import java.util.List;

/**
 * A review of one of two sides in the shape in which the page holds it: those of its statements that stand behind a number.
 *
 * @param side 0 for the first, 1 for the second
 */
record ComparedReview(int side, @JsonUnwrapped ReviewData review) {

    static ComparedReview of(int side, TaggedReview review, RuleNumbers rules) {
        List<StatementData> behindNumbers = review.statements().stream()
                .filter(it -> it.classification()
                        .filter(found -> !found.matches().isEmpty())
                        .isPresent())
                .map(it -> StatementData.of(it, rules).withoutCues())
                .toList();
        List<CaseData> cases =
                review.cases().stream().map(it -> CaseData.of(it, rules)).toList();
        return new ComparedReview(side, new ReviewData(review.review(), review.about(), behindNumbers, cases));
    }
}
