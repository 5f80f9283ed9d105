package io.github.crosscut.batch.write;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.batch.tag.DecisionRows;
import io.github.crosscut.report.DecisionRow;
import io.github.crosscut.report.TaggedStatement;
import io.github.crosscut.report.TaggedStatementJson;
import java.util.List;

/**
 * A statement of an archive in the shape in which it is written as JSON.
 *
 * @param statement as in the results of tagging
 * @param decisions the standing ones
 */
public record ArchivedStatementJson(@JsonUnwrapped TaggedStatementJson statement, List<DecisionRow> decisions) {

    /** The JSON shape of a statement. */
    public static ArchivedStatementJson of(ArchivedStatement it) {
        return new ArchivedStatementJson(
                TaggedStatementJson.of(new TaggedStatement(it.place(), it.outcome()), null),
                it.decisions().stream().map(DecisionRows::of).toList());
    }
}
