package io.github.crosscut.batch.text;

import io.github.crosscut.Outcome;
import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.archive.Decision;
import io.github.crosscut.documents.LocatedStatement;
import java.util.Objects;

/** A statement of an archive in a few lines. */
public final class ArchivedStatementText {

    private ArchivedStatementText() {}

    /** Where it stands, then the classification, then a line for each decision that stands. */
    public static String of(ArchivedStatement it) {
        LocatedStatement place = it.place();
        var text = new StringBuilder();
        if (it.outcome() instanceof Outcome.Classified classified) {
            text.append(ClassificationText.of(place.statement().id(), classified.classification(), null));
        } else if (it.outcome() instanceof Outcome.Failed failed) {
            text.append(ClassificationText.error(place.statement().id(), Problem.of(failed.error())));
        }
        text.append("    in: ").append(Printable.of(where(place))).append('\n');
        it.decisions().forEach(decision -> text.append(line(decision)));
        return text.toString();
    }

    private static String where(LocatedStatement place) {
        String section = place.section() == null ? "" : ", " + place.section();
        return Objects.requireNonNullElse(place.caseId(), "no case") + section + ", "
                + place.statement().kind().id();
    }

    private static String line(Decision it) {
        String why = it.why() == null ? "" : ": " + it.why();
        return "    decided: %s\n"
                .formatted(Printable.of(it.verdict().id() + " " + it.theme() + " by " + it.by() + why));
    }
}
