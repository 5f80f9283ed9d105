package io.github.crosscut.batch.diff;

import io.github.crosscut.Outcome;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.report.compare.TagChange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Compares what an archive holds with what a classifier says. */
public final class TagChanges {

    private TagChanges() {}

    /** The tags of these statements that the classifier would change, by statement and theme. Cues are not compared. */
    public static List<ArchivedChange> of(List<ArchivedStatement> statements, ThemeClassifier classifier) {
        Iterator<Outcome> outcomes = classifier
                .classifyAll(statements.stream().map(it -> it.place().statement()))
                .iterator();
        var changes = new ArrayList<ArchivedChange>();
        for (ArchivedStatement statement : statements) {
            TagChange.of(statement.place(), statement.outcome(), outcomes.next())
                    .forEach(it -> changes.add(new ArchivedChange(statement, it)));
        }
        return changes;
    }
}
