package io.github.crosscut.batch.diff;

import io.github.crosscut.Classification;
import io.github.crosscut.Outcome;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.archive.ArchivedStatement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compares what an archive holds with what a classifier says. */
public final class TagChanges {

    private TagChanges() {}

    /** The tags of these statements that the classifier would change, by statement and theme. Cues are not compared. */
    public static List<TagChange> of(List<ArchivedStatement> statements, ThemeClassifier classifier) {
        Iterator<Outcome> outcomes = classifier
                .classifyAll(statements.stream().map(it -> it.place().statement()))
                .iterator();
        var changes = new ArrayList<TagChange>();
        for (ArchivedStatement statement : statements) {
            changes.addAll(changes(statement, outcomes.next()));
        }
        return changes;
    }

    private static List<TagChange> changes(ArchivedStatement statement, Outcome outcome) {
        var themes = new TreeSet<String>();
        classification(statement.outcome()).ifPresent(it -> themes.addAll(it.themes()));
        classification(outcome).ifPresent(it -> themes.addAll(it.themes()));
        return themes.stream()
                .map(theme -> new TagChange(statement, theme, match(statement.outcome(), theme), match(outcome, theme)))
                .filter(it -> !it.stanceBefore().equals(it.stanceAfter()))
                .toList();
    }

    private static Optional<ThemeMatch> match(Outcome outcome, String theme) {
        return classification(outcome).flatMap(it -> it.match(theme));
    }

    private static Optional<Classification> classification(Outcome outcome) {
        return outcome instanceof Outcome.Classified it ? Optional.of(it.classification()) : Optional.empty();
    }
}
