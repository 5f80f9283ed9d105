package io.github.crosscut.batch.tag;

import io.github.crosscut.archive.Decision;
import io.github.crosscut.report.DecisionRow;

/** Decisions of an archive in the shape in which they are written. */
public final class DecisionRows {

    private DecisionRows() {}

    /** The shape of a decision. */
    public static DecisionRow of(Decision it) {
        return new DecisionRow(
                it.key(),
                it.review(),
                it.statementId(),
                it.theme(),
                it.verdict().id(),
                it.span().start(),
                it.span().end(),
                it.words(),
                it.stance() == null ? null : it.stance().id(),
                it.by(),
                it.at(),
                it.why(),
                it.undoneBy());
    }
}
