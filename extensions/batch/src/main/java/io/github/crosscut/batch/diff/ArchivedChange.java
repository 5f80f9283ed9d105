package io.github.crosscut.batch.diff;

import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.archive.Decision;
import io.github.crosscut.report.compare.TagChange;
import java.util.Optional;

/**
 * A tag that other rules would change.
 *
 * @param statement the statement as the archive holds it
 * @param change from what the archive holds to what the other rules say
 */
public record ArchivedChange(ArchivedStatement statement, TagChange change) {

    /** What someone decided about this tag, which stands whatever the rules say. */
    public Optional<Decision> decision() {
        return statement.decisions().stream()
                .filter(it -> it.theme().equals(change.theme()))
                .findFirst();
    }
}
