package io.github.crosscut.batch.qda;

import io.github.crosscut.refiqda.Coding;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.Selection;
import io.github.crosscut.refiqda.TextSource;
import io.github.crosscut.refiqda.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review in a project: its statements, and where themes were coded. */
final class ExportedText {

    /**
     * A statement's place in its source, in code points.
     *
     * @param text its cleaned text
     */
    record Place(
            String id,
            int start,
            int end,
            String text,
            @Nullable String kind) {}

    /** A theme in a source, coded as a tag or as a cue to review. */
    record Tag(String theme, boolean cue) {}

    private ExportedText() {}

    /** The statements of a review that Crosscut exported, in their order. */
    static List<Place> statements(TextSource source, ThemeCodes codes) {
        List<Place> places = new ArrayList<>();
        for (Selection selection : source.selections()) {
            boolean isStatement = selection.codings().stream()
                    .map(coding -> codes.of(coding.code()))
                    .anyMatch(it -> it != null && !it.isTheme() && !it.isCue());
            if (isStatement) {
                Memo.find(selection.description(), "statement")
                        .ifPresent(id -> places.add(new Place(
                                id,
                                selection.start(),
                                selection.end(),
                                Memo.find(selection.description(), "text").orElseGet(() -> selection.in(source.text())),
                                Memo.find(selection.description(), "kind").orElse(null))));
            }
        }
        places.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end));
        return places;
    }

    /** Where each theme was coded, in the order of the file. */
    static Map<Tag, List<CodedPlace>> tags(Project project, TextSource source, ThemeCodes codes) {
        Map<Tag, List<CodedPlace>> tags = new LinkedHashMap<>();
        for (Selection selection : source.selections()) {
            for (Coding coding : selection.codings()) {
                ThemeCodes.Meaning meaning = codes.of(coding.code());
                if (meaning != null && (meaning.isTheme() || meaning.isCue())) {
                    tags.computeIfAbsent(new Tag(meaning.id(), meaning.isCue()), it -> new ArrayList<>())
                            .add(place(project, selection, coding));
                }
            }
        }
        return tags;
    }

    /** Who changed a passage last decided; where that is not told, who coded it. */
    private static CodedPlace place(Project project, Selection selection, Coding coding) {
        var changed = selection.authorship();
        String by = name(
                project,
                changed.modifier() != null
                        ? changed.modifier()
                        : coding.authorship().creator());
        Instant at = changed.modified() != null
                ? changed.modified()
                : coding.authorship().created();
        return new CodedPlace(selection.start(), selection.end(), by, at, why(selection.description()));
    }

    /** What a person wrote: a memo that is not the program's. */
    private static @Nullable String why(String memo) {
        return memo.isBlank() || Memo.find(memo, "statement").isPresent() ? null : memo.strip();
    }

    static @Nullable String name(Project project, @Nullable UUID user) {
        return project.user(user).map(User::name).orElse(null);
    }
}
