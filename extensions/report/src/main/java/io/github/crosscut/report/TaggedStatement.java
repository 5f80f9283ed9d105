package io.github.crosscut.report;

import io.github.crosscut.Classification;
import io.github.crosscut.Outcome;
import io.github.crosscut.documents.LocatedStatement;
import java.util.Optional;

/**
 * A statement of a review and what became of it.
 *
 * @param place where it stands
 * @param outcome its classification, or why there is none
 */
public record TaggedStatement(LocatedStatement place, Outcome outcome) {

    /** The classification, or empty where the statement failed. */
    public Optional<Classification> classification() {
        return outcome instanceof Outcome.Classified classified
                ? Optional.of(classified.classification())
                : Optional.empty();
    }

    /** Why there is no classification, or empty where there is one. */
    public Optional<String> error() {
        return outcome instanceof Outcome.Failed failed
                ? Optional.ofNullable(failed.error().getMessage())
                : Optional.empty();
    }
}
