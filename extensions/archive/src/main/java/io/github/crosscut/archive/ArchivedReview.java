package io.github.crosscut.archive;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.documents.Review;
import java.util.List;

/**
 * A review with what the rules and people say of it.
 *
 * @param entry its name, and what it was read from and tagged by
 * @param document what was read
 * @param statements in the order of the document
 * @param cases in the order in which they begin
 */
public record ArchivedReview(
        Entry entry, Review document, List<ArchivedStatement> statements, List<CaseClassification> cases) {

    public ArchivedReview {
        statements = List.copyOf(statements);
        cases = List.copyOf(cases);
    }
}
