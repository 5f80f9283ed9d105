package io.github.crosscut.testkit;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.ThemeMatch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found in a statement, for the messages of failed assertions.
 *
 * <pre>{@code
 *   Nobody [asked]¹ the [children]² what life at home was like.
 *   themes:
 *     voice-of-the-child (concern, defined)
 *       ¹ voice-of-the-child/asked: asking
 *       ² voice-of-the-child/asked: child
 *   to review: none
 *   held back: none
 * }</pre>
 */
final class ClassificationReport {

    private final Classification classification;
    private final MarkedText text;

    private ClassificationReport(Classification classification) {
        this.classification = classification;
        this.text = MarkedText.of(classification.statement().text(), evidence(classification));
    }

    /** The report, several lines, each indented by two spaces. */
    static String of(Classification classification) {
        return new ClassificationReport(classification).lines().collect(Collectors.joining("\n  ", "  ", ""));
    }

    private static List<Evidence> evidence(Classification of) {
        var matched = Stream.concat(of.matches().stream(), of.review().stream()).map(ThemeMatch::evidence);
        var heldBack = of.excluded().stream().flatMap(it -> Stream.of(it.evidence(), it.because()));
        return Stream.concat(matched, heldBack).flatMap(List::stream).toList();
    }

    private Stream<String> lines() {
        return Stream.of(
                        Stream.of(text.toString()),
                        section("themes", classification.matches().stream().flatMap(this::match)),
                        section("to review", classification.review().stream().flatMap(this::match)),
                        section("held back", classification.excluded().stream().flatMap(this::heldBack)))
                .flatMap(it -> it);
    }

    private static Stream<String> section(String title, Stream<String> content) {
        List<String> lines = content.toList();
        return lines.isEmpty()
                ? Stream.of(title + ": none")
                : Stream.concat(Stream.of(title + ":"), lines.stream().map(line -> "  " + line));
    }

    private Stream<String> match(ThemeMatch match) {
        String head = match.theme() + " (" + match.stance().id() + ", "
                + match.grade().id() + ")";
        return Stream.concat(Stream.of(head), words(match.evidence()));
    }

    private Stream<String> heldBack(ExcludedMatch match) {
        return Stream.of(
                        Stream.of(match.theme()),
                        words(match.evidence()),
                        Stream.of("  because of"),
                        words(match.because()))
                .flatMap(it -> it);
    }

    private Stream<String> words(List<Evidence> evidence) {
        return evidence.stream().map(it -> "  " + text.numberOf(it.span()) + " " + it.rule() + ": " + it.concept());
    }
}
