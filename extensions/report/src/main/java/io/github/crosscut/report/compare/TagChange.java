package io.github.crosscut.report.compare;

import io.github.crosscut.Classification;
import io.github.crosscut.Outcome;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.LocatedStatement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A tag of a statement that is not the same by two sets of rules. Cues are no tags.
 *
 * @param place the statement
 * @param theme the theme's id
 * @param before the match by the first rules, or empty where they give none
 * @param after the match by the second, or empty where they give none
 */
public record TagChange(LocatedStatement place, String theme, Optional<ThemeMatch> before, Optional<ThemeMatch> after) {

    /** What happens to a tag from the first rules to the second. */
    public enum Sort {
        COMES,
        GOES,
        CHANGES_STANCE;

        /** The name used in files, such as {@code changes-stance}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The tags of a statement that differ, by theme. */
    public static List<TagChange> of(LocatedStatement place, Outcome before, Outcome after) {
        var themes = new TreeSet<String>();
        Stream.of(before, after).flatMap(TagChange::found).forEach(it -> themes.addAll(it.themes()));
        return themes.stream()
                .map(theme -> new TagChange(place, theme, match(before, theme), match(after, theme)))
                .filter(it -> !it.stanceBefore().equals(it.stanceAfter()))
                .toList();
    }

    private static Stream<Classification> found(Outcome outcome) {
        return outcome instanceof Outcome.Classified it ? Stream.of(it.classification()) : Stream.empty();
    }

    private static Optional<ThemeMatch> match(Outcome outcome, String theme) {
        return found(outcome).findFirst().flatMap(it -> it.match(theme));
    }

    /** What happens to the tag. */
    public Sort sort() {
        if (before.isEmpty()) {
            return Sort.COMES;
        }
        return after.isEmpty() ? Sort.GOES : Sort.CHANGES_STANCE;
    }

    /** The match that tells the words: that of the second rules, or else of the first. */
    public ThemeMatch match() {
        return after.or(() -> before).orElseThrow();
    }

    /** The stance by the first rules. */
    public Optional<Stance> stanceBefore() {
        return before.map(ThemeMatch::stance);
    }

    /** The stance by the second. */
    public Optional<Stance> stanceAfter() {
        return after.map(ThemeMatch::stance);
    }
}
