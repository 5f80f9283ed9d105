package io.github.crosscut.archive;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.Outcome;
import java.util.List;

/**
 * What the rules say of a review.
 *
 * @param tagger the rules
 * @param outcomes one for each statement, in their order
 * @param cases in the order in which they begin
 */
public record Tags(Tagger tagger, List<Outcome> outcomes, List<CaseClassification> cases) {

    public Tags {
        outcomes = List.copyOf(outcomes);
        cases = List.copyOf(cases);
    }
}
