package io.github.crosscut.batch.qda;

import io.github.crosscut.Span;
import io.github.crosscut.batch.qda.Correction.Verdict;
import io.github.crosscut.batch.qda.ExportedText.Place;
import io.github.crosscut.batch.qda.ExportedText.Tag;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.TextSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares a project with what became of it, review by review. Not thread-safe. */
final class Comparison {

    private final Project exported;
    private final Project corrected;
    private final ThemeCodes codes;
    private final ThemeCodes itsCodes;
    private final List<Correction> decisions = new ArrayList<>();
    private final List<Corrections.Coded> coded = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    Comparison(Project exported, Project corrected, ThemeCodes codes) {
        this.exported = exported;
        this.corrected = corrected;
        this.codes = codes;
        this.itsCodes = codes.in(corrected);
    }

    Corrections result() {
        return new Corrections(decisions, coded, List.copyOf(warnings));
    }

    void review(TextSource source) {
        Optional<TextSource> other = Sources.find(source, corrected);
        if (other.isEmpty()) {
            warnings.add(source.name() + ": is not in the corrected project; nothing is taken as decided about it");
        } else if (!Sources.sameText(source, other.get())) {
            warnings.add(source.name() + ": its text was changed, so codings have lost their places; not compared");
        } else {
            compare(source, other.get());
        }
    }

    private void compare(TextSource source, TextSource other) {
        wholeTexts(source, other);
        List<Place> places = ExportedText.statements(source, codes);
        var grid = new Grid(source.name(), new Statements(places));
        grid.add(ExportedText.tags(exported, source, codes), it -> it.tagBefore, it -> it.cueBefore);
        grid.add(ExportedText.tags(corrected, other, itsCodes), it -> it.tagAfter, it -> it.cueAfter);
        var text = new PlacedText(source);
        for (Place place : places) {
            Map<String, ThemeState> states = grid.states.getOrDefault(place, Map.of());
            states.forEach((theme, state) -> state.verdict()
                    .ifPresent(it -> decisions.add(decision(source.name(), place, theme, it, state, text))));
            coded.add(new Corrections.Coded(
                    place.id(),
                    place.text(),
                    place.kind(),
                    themes(states, state -> !state.tagAfter.isEmpty()),
                    themes(states, state -> state.tagAfter.isEmpty() && !state.cueAfter.isEmpty())));
        }
    }

    private static List<String> themes(Map<String, ThemeState> states, Predicate<ThemeState> wanted) {
        return states.entrySet().stream()
                .filter(it -> wanted.test(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void wholeTexts(TextSource source, TextSource other) {
        other.codings().stream()
                .map(coding -> itsCodes.of(coding.code()))
                .filter(it -> it != null && it.isTheme())
                .forEach(it -> warnings.add(source.name() + ": coded as a whole with " + it.id()
                        + ", which says nothing of any statement; left out"));
    }

    private Correction decision(
            String review, Place place, String theme, Verdict verdict, ThemeState state, PlacedText text) {
        List<CodedPlace> about = state.about(verdict);
        Span span = text.hull(about, place);
        CodedPlace decider = about.get(0);
        boolean told = verdict != Verdict.REJECT && !state.onlyLost() && isPerson(decider.by());
        String by = told
                ? decider.by()
                : ExportedText.name(corrected, corrected.authorship().modifier());
        Instant at = told ? decider.at() : corrected.authorship().modified();
        return new Correction(
                review,
                place.id(),
                theme,
                verdict,
                text.inStatement(span, place),
                span,
                text.words(span),
                by,
                at,
                told ? decider.why() : null);
    }

    /** Whether somebody is told, and not the program, whose codings keep its name where another program moves them. */
    private boolean isPerson(@Nullable String by) {
        return by != null
                && !by.equals(ExportedText.name(exported, exported.authorship().creator()));
    }

    /** What was coded in each statement, by theme. */
    private final class Grid {

        private final String review;
        private final Statements statements;
        private final Map<Place, Map<String, ThemeState>> states = new HashMap<>();

        Grid(String review, Statements statements) {
            this.review = review;
            this.statements = statements;
        }

        void add(
                Map<Tag, List<CodedPlace>> tags,
                Function<ThemeState, List<CodedPlace>> ofTags,
                Function<ThemeState, List<CodedPlace>> ofCues) {
            tags.forEach((tag, places) -> places.forEach(one -> {
                List<Place> its = statements.of(one);
                if (its.isEmpty()) {
                    warnings.add(review + ": a passage outside of all statements is coded with a theme; left out");
                }
                its.forEach(place -> (tag.cue() ? ofCues : ofTags)
                        .apply(state(place, tag.theme()))
                        .add(one));
            }));
        }

        private ThemeState state(Place place, String theme) {
            return states.computeIfAbsent(place, it -> new TreeMap<>()).computeIfAbsent(theme, it -> new ThemeState());
        }
    }
}
