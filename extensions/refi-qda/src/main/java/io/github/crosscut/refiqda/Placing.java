package io.github.crosscut.refiqda;

import io.github.crosscut.refiqda.Positions.Stretch;
import io.github.crosscut.refiqda.SourceDraft.RawSelection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds how each text's positions are meant, and puts its passages in their places. The convention is the one under which most
 * passages are the words that they are named by. A text whose names tell nothing follows the other texts of its project.
 */
final class Placing {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** So many blanks of a passage may have become one in its name. */
    private static final int MOST_BLANKS = 200;

    private final Warnings warnings;

    Placing(Warnings warnings) {
        this.warnings = warnings;
    }

    /** A text with what its names tell. */
    private record Told(
            SourceDraft draft, PlainText text, @Nullable Convention convention, int votes) {}

    List<TextSource> place(List<SourceDraft> drafts) {
        List<Told> told = new ArrayList<>();
        Map<Convention, Integer> votes = new HashMap<>();
        for (SourceDraft draft : drafts) {
            if (draft.text == null) {
                warnings.add("source '" + draft.name + "' has no text in the file; left out");
            } else {
                told.add(told(draft, draft.text));
            }
        }
        for (Told one : told) {
            if (one.convention() != null) {
                votes.merge(one.convention(), one.votes(), Integer::sum);
            }
        }
        Convention most = votes.entrySet().stream()
                .max(Map.Entry.<Convention, Integer>comparingByValue()
                        .thenComparing(it -> it.getKey().equals(Convention.USUAL)))
                .map(Map.Entry::getKey)
                .orElse(Convention.USUAL);
        return told.stream().map(it -> placed(it, most)).toList();
    }

    private static Told told(SourceDraft draft, PlainText text) {
        Convention best = null;
        int most = 0;
        for (Convention convention : Convention.of(text)) {
            Positions positions = new Positions(text, convention);
            int votes = (int) draft.selections.stream()
                    .filter(it -> isNamedByItsWords(it, positions))
                    .count();
            if (votes > most) {
                best = convention;
                most = votes;
            }
        }
        return new Told(draft, text, best, most);
    }

    private static boolean isNamedByItsWords(RawSelection selection, Positions positions) {
        Optional<Stretch> stretch = positions.stretch(selection.start(), selection.end());
        return !selection.name().isBlank()
                && stretch.isPresent()
                && mayBeNamed(stretch.get(), selection.name())
                && folded(positions.words(stretch.get())).equals(folded(selection.name()));
    }

    /**
     * Words much longer than a name are not compared with it, nor made: a file may name a hundred thousand passages that each
     * span its whole text. So what is compared is no more than some times the names, which are no more than the XML.
     */
    private static boolean mayBeNamed(Stretch stretch, String name) {
        return stretch.end() - stretch.start() <= MOST_BLANKS + 2 * name.length();
    }

    /** An attribute's line ends may have become spaces; a blank at the end must stay, for it may be what an end is about. */
    private static String folded(String words) {
        return BLANKS.matcher(words).replaceAll(" ");
    }

    private TextSource placed(Told told, Convention most) {
        Convention convention = told.convention() == null
                ? new Convention(
                        most.inclusive(),
                        most.utf16(),
                        most.returns(),
                        most.mark() && told.text().marked())
                : told.convention();
        if (!convention.equals(Convention.USUAL)) {
            warnings.add("names of passages tell that " + convention.inWords());
        }
        Positions positions = new Positions(told.text(), convention);
        List<Selection> placed = new ArrayList<>();
        for (RawSelection raw : told.draft().selections) {
            positions
                    .stretch(raw.start(), raw.end())
                    .ifPresentOrElse(
                            stretch -> placed.add(selection(raw, stretch)),
                            () -> warnings.add("a passage's positions lie outside its text; left out"));
        }
        return told.draft().with(told.text(), placed);
    }

    private Selection selection(RawSelection raw, Stretch stretch) {
        if (stretch.clipped()) {
            warnings.add("a passage ends behind its text; cut off there");
        }
        return new Selection(
                raw.guid(),
                raw.name(),
                stretch.start(),
                stretch.end(),
                raw.description(),
                raw.codings(),
                raw.authorship());
    }
}
