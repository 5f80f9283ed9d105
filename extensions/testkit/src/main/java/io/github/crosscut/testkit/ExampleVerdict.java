package io.github.crosscut.testkit;

import io.github.crosscut.Classification;
import io.github.crosscut.Example;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import java.util.List;
import java.util.Optional;

/** Tells whether a classification is what an example sentence expects. */
final class ExampleVerdict {

    private ExampleVerdict() {}

    /** What is wrong, and everything that was found; empty where the example holds. */
    static Optional<String> problem(Example example, Classification found) {
        Optional<ThemeMatch> match = found.match(example.theme());
        String theme = "'" + example.theme() + "'";
        Optional<String> problem =
                switch (example.expectation()) {
                    case FIRES ->
                        match.map(it -> wrongMatch(example, it)).orElseGet(() -> Optional.of(theme + " does not fire"));
                    case STAYS_SILENT -> match.map(it -> theme + " fires; it must stay silent");
                    case KNOWN_MISS -> match.map(it -> "a known miss of " + theme + " fires now: make it +");
                    case KNOWN_FALSE_ALARM ->
                        match.isPresent()
                                ? Optional.empty()
                                : Optional.of("a known false alarm of " + theme + " stays silent now: make it -");
                };
        return problem.map(
                it -> example.file() + ":" + example.line() + ": " + it + "\n\n" + ClassificationReport.of(found));
    }

    private static Optional<String> wrongMatch(Example example, ThemeMatch match) {
        return wrongSpans(example, match).or(() -> wrongStance(example, match));
    }

    private static Optional<String> wrongSpans(Example example, ThemeMatch match) {
        List<Span> marked = example.spans().stream().sorted().toList();
        List<Span> found = Words.spans(match.evidence());
        return marked.isEmpty() || marked.equals(found)
                ? Optional.empty()
                : Optional.of("'" + example.theme() + "' rests on " + Words.in(example.text(), found)
                        + ", the example marks " + Words.in(example.text(), marked));
    }

    private static Optional<String> wrongStance(Example example, ThemeMatch match) {
        Optional<Stance> wanted = example.stance();
        return wanted.isEmpty() || wanted.get() == match.stance()
                ? Optional.empty()
                : Optional.of("'" + example.theme() + "' fires with the stance "
                        + match.stance().id() + ", the example says "
                        + wanted.get().id());
    }
}
