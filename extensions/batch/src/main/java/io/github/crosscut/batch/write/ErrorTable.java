package io.github.crosscut.batch.write;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.batch.evaluate.CodedStatement;
import io.github.crosscut.batch.evaluate.Decision;
import io.github.crosscut.batch.evaluate.Judged;
import io.github.crosscut.report.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every miss and false alarm as CSV, a row for each theme of a statement. Of the statement only its id, its line and the
 * words of the evidence are written: whoever measures on statements that must not be read can hand the table on.
 *
 * <p>{@code evidence} and {@code rules} are those of the match; for a miss those that were held back or that are shown for
 * review, as {@code found} says ({@code tagged}, {@code held back}, {@code to review}, {@code nothing}); {@code because} are
 * the rules that held them back.
 */
public final class ErrorTable {

    private static final List<String> HEADER = List.of(
            "statement_id",
            "line",
            "theme",
            "error",
            "coded",
            "tagged",
            "near_miss",
            "found",
            "evidence",
            "rules",
            "because");

    private ErrorTable() {}

    /** What the machine saw of a theme in a statement. */
    private record Found(String what, List<Evidence> evidence, List<Evidence> because) {}

    /**
     * Writes the table, in the order of the sample and of the themes.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, List<Theme> themes, List<Judged> sample) throws IOException {
        try (var table = new CsvTable(out, HEADER)) {
            for (Judged judged : sample) {
                for (Theme theme : themes) {
                    row(judged, theme.id()).ifPresent(table::row);
                }
            }
        }
    }

    private static Optional<List<String>> row(Judged judged, String theme) {
        CodedStatement statement = judged.statement();
        Decision decision = judged.machine().decision(theme, statement.reference());
        if (decision != Decision.FALSE_POSITIVE && decision != Decision.FALSE_NEGATIVE) {
            return Optional.empty();
        }
        boolean tagged = decision == Decision.FALSE_POSITIVE;
        Found found = found(judged.answer(), theme);
        return Optional.of(List.of(
                statement.id(),
                Long.toString(statement.line()),
                theme,
                tagged ? "false alarm" : "miss",
                yesOrNo(!tagged),
                yesOrNo(tagged),
                yesOrNo(statement.reference().not().contains(theme)),
                found.what(),
                words(found.evidence(), statement.text()),
                rules(found.evidence()),
                rules(found.because())));
    }

    private static Found found(Classification answer, String theme) {
        return Stream.of(
                        answer.match(theme).map(it -> new Found("tagged", it.evidence(), List.of())),
                        heldBack(answer, theme),
                        cue(answer, theme))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Found("nothing", List.of(), List.of()));
    }

    private static Optional<Found> heldBack(Classification answer, String theme) {
        List<ExcludedMatch> excluded = answer.excluded().stream()
                .filter(it -> it.theme().equals(theme))
                .toList();
        return excluded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        "held back",
                        excluded.stream().flatMap(it -> it.evidence().stream()).toList(),
                        excluded.stream().flatMap(it -> it.because().stream()).toList()));
    }

    private static Optional<Found> cue(Classification answer, String theme) {
        return answer.review().stream()
                .filter(it -> it.theme().equals(theme))
                .map(ThemeMatch::evidence)
                .map(evidence -> new Found("to review", evidence, List.of()))
                .findFirst();
    }

    private static String words(List<Evidence> evidence, String text) {
        return evidence.stream()
                .map(Evidence::span)
                .distinct()
                .map(span -> span.in(text))
                .collect(Collectors.joining(" | "));
    }

    private static String rules(List<Evidence> evidence) {
        return CsvTable.list(
                evidence.stream().map(Evidence::rule).distinct().sorted().toList());
    }

    private static String yesOrNo(boolean holds) {
        return holds ? "yes" : "no";
    }
}
