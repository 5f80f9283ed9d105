package io.github.crosscut.archive;

import io.github.crosscut.Outcome;
import io.github.crosscut.documents.LocatedStatement;
import java.util.List;

/**
 * A statement, what the rules say of it, and what people decided about its tags.
 *
 * @param place where it stands
 * @param outcome its classification, or why there is none
 * @param decisions the standing ones, oldest first
 */
public record ArchivedStatement(LocatedStatement place, Outcome outcome, List<Decision> decisions) {

    public ArchivedStatement {
        decisions = List.copyOf(decisions);
    }
}
