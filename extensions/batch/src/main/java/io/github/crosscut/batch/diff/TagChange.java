package io.github.crosscut.batch.diff;

import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.archive.Decision;
import java.util.Optional;

/**
 * A tag that other rules would change.
 *
 * @param statement the statement as the archive holds it
 * @param theme the theme's id
 * @param before the match that the archive holds, or empty where the tag would come
 * @param after the match by the other rules, or empty where the tag would go
 */
public record TagChange(
        ArchivedStatement statement, String theme, Optional<ThemeMatch> before, Optional<ThemeMatch> after) {

    /** What would happen to the tag. */
    public enum Sort {
        COMES,
        GOES,
        CHANGES_STANCE
    }

    /** What would happen to the tag. */
    public Sort sort() {
        if (before.isEmpty()) {
            return Sort.COMES;
        }
        return after.isEmpty() ? Sort.GOES : Sort.CHANGES_STANCE;
    }

    /** The match that tells the words: that of the other rules, or else the archive's. */
    public ThemeMatch match() {
        return after.or(() -> before).orElseThrow();
    }

    /** The stance that the archive holds. */
    public Optional<Stance> stanceBefore() {
        return before.map(ThemeMatch::stance);
    }

    /** The stance by the other rules. */
    public Optional<Stance> stanceAfter() {
        return after.map(ThemeMatch::stance);
    }

    /** What someone decided about this tag, which stands whatever the rules say. */
    public Optional<Decision> decision() {
        return statement.decisions().stream()
                .filter(it -> it.theme().equals(theme))
                .findFirst();
    }
}
