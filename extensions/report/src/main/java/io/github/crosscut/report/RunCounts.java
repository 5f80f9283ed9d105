package io.github.crosscut.report;

import io.github.crosscut.CasesMatch;
import java.util.List;

/**
 * What a run found over all reviews.
 *
 * @param reviews the themes of each review, in the order of the run
 * @param headings the same under the headings of a board's scheme; empty where there is none
 * @param recurring what rules over many cases say, by theme and rule
 */
public record RunCounts(List<ReviewCounts> reviews, List<HeadingCounts> headings, List<CasesMatch> recurring) {

    public RunCounts {
        reviews = List.copyOf(reviews);
        headings = List.copyOf(headings);
        recurring = List.copyOf(recurring);
    }
}
