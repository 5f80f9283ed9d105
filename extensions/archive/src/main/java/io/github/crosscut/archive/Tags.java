package io.github.crosscut.archive;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.Outcome;
import io.github.crosscut.fact.Mention;
import java.util.List;

/**
 * What the rules say of a review.
 *
 * @param tagger the rules
 * @param outcomes one for each statement, in their order
 * @param mentions the concepts mentioned, one list for each statement, in their order
 * @param cases in the order in which they begin
 */
public record Tags(
        Tagger tagger, List<Outcome> outcomes, List<List<Mention>> mentions, List<CaseClassification> cases) {

    public Tags {
        outcomes = List.copyOf(outcomes);
        mentions = List.copyOf(mentions);
        cases = List.copyOf(cases);
    }
}
