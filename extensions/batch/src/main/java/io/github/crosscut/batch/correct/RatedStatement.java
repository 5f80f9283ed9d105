package io.github.crosscut.batch.correct;

import io.github.crosscut.Classification;
import io.github.crosscut.Outcome;
import io.github.crosscut.Span;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.archive.Decision;
import io.github.crosscut.archive.Verdict;
import io.github.crosscut.batch.qda.Alignment;
import io.github.crosscut.batch.qda.Correction;
import io.github.crosscut.batch.qda.Corrections;
import io.github.crosscut.documents.LocatedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A statement of an archive, and what somebody's wish for its themes means. */
final class RatedStatement {

    private final String review;
    private final ArchivedStatement statement;
    private final String by;
    private final List<ThemeMatch> tags;
    private final List<ThemeMatch> cues;

    /**
     * Begins with a statement.
     *
     * @param review its review's text
     * @param by who wishes
     */
    RatedStatement(String review, ArchivedStatement statement, String by) {
        this.review = review;
        this.statement = statement;
        this.by = by;
        Optional<Classification> found = statement.outcome() instanceof Outcome.Classified it
                ? Optional.of(it.classification())
                : Optional.empty();
        this.tags = found.map(Classification::matches).orElse(List.of());
        this.cues = found.map(Classification::review).orElse(List.of());
    }

    private LocatedStatement place() {
        return statement.place();
    }

    /** Whether it was tagged by rules of this digest; one that failed is of any. */
    boolean isByRules(String digest) {
        return !(statement.outcome() instanceof Outcome.Classified it)
                || it.classification().packDigest().equals(digest);
    }

    /** What is decided where these are the themes that it should carry, by theme. */
    List<Correction> corrected(SortedSet<String> wanted) {
        var decisions = new ArrayList<Correction>();
        var themes = new TreeSet<>(wanted);
        tags.forEach(it -> themes.add(it.theme()));
        for (String theme : themes) {
            Optional<ThemeMatch> tag = match(tags, theme);
            if (tag.isPresent() && !wanted.contains(theme)) {
                decisions.add(rejected(theme, tag.get()));
            } else if (tag.isEmpty() && wanted.contains(theme)) {
                decisions.add(added(theme));
            }
        }
        return decisions;
    }

    private Correction rejected(String theme, ThemeMatch tag) {
        Span span = standing(theme)
                .filter(it -> it.verdict() == Verdict.REJECT && it.by().equals(by))
                .map(Decision::span)
                .orElse(words(tag));
        return correction(theme, Correction.Verdict.REJECT, span);
    }

    private Correction added(String theme) {
        Optional<Decision> holds = standing(theme).filter(it -> it.verdict() != Verdict.REJECT);
        Optional<ThemeMatch> cue = match(cues, theme);
        Span span = holds.map(Decision::span)
                .or(() -> cue.map(RatedStatement::words))
                .orElse(new Span(0, place().statement().text().length()));
        if (holds.isPresent() && holds.get().by().equals(by)) {
            // The same wish as before: whoever keeps it finds that it stands.
            return correction(
                    theme, Correction.Verdict.valueOf(holds.get().verdict().name()), span);
        }
        boolean known = holds.isPresent() || cue.isPresent();
        return correction(theme, known ? Correction.Verdict.CONFIRM : Correction.Verdict.ADD, span);
    }

    private Optional<Decision> standing(String theme) {
        return statement.decisions().stream()
                .filter(it -> it.theme().equals(theme))
                .findFirst();
    }

    private static Optional<ThemeMatch> match(List<ThemeMatch> matches, String theme) {
        return matches.stream().filter(it -> it.theme().equals(theme)).findFirst();
    }

    /** From the first of the words behind a match to the last. */
    private static Span words(ThemeMatch match) {
        int start = match.evidence().stream()
                .mapToInt(it -> it.span().start())
                .min()
                .orElse(0);
        int end =
                match.evidence().stream().mapToInt(it -> it.span().end()).max().orElse(start);
        return new Span(start, end);
    }

    private Correction correction(String theme, Correction.Verdict verdict, Span span) {
        String text = place().statement().text();
        return new Correction(
                place().review(),
                place().statement().id(),
                theme,
                verdict,
                span,
                Alignment.of(review, place()).toReview(span),
                span.in(text),
                by,
                null,
                null);
    }

    /**
     * It as it is coded where somebody wishes for these themes. What was decided before holds for the themes that the wish
     * leaves as the rules have them; cues on which nobody decided are left to review.
     */
    Corrections.Coded coded(SortedSet<String> wanted) {
        var themes = new TreeSet<>(wanted);
        for (Decision decision : statement.decisions()) {
            boolean touched = match(tags, decision.theme()).isPresent() != wanted.contains(decision.theme());
            if (!touched && decision.verdict() == Verdict.REJECT) {
                themes.remove(decision.theme());
            } else if (!touched) {
                themes.add(decision.theme());
            }
        }
        List<String> maybe = cues.stream()
                .map(ThemeMatch::theme)
                .filter(it -> !themes.contains(it) && standing(it).isEmpty())
                .sorted()
                .toList();
        return new Corrections.Coded(
                place().statement().id(),
                place().statement().text(),
                place().statement().kind().id(),
                List.copyOf(themes),
                maybe);
    }
}
