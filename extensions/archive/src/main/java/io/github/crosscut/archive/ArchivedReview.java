package io.github.crosscut.archive;

import io.github.crosscut.CaseClassification;
import java.util.List;

/**
 * A review with what the rules and people say of it.
 *
 * @param entry its name, and what it was read from and tagged by
 * @param statements in the order of the document
 * @param cases in the order in which they begin
 */
public record ArchivedReview(Entry entry, List<ArchivedStatement> statements, List<CaseClassification> cases) {

    public ArchivedReview {
        statements = List.copyOf(statements);
        cases = List.copyOf(cases);
    }
}
