package io.github.crosscut.report;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Scheme;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.UnderScheme;
import io.github.crosscut.documents.LocatedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A tagged statement as a row of CSV. */
final class StatementRow {

    private static final List<String> HEADER = List.of(
            "review",
            "case",
            "section",
            "kind",
            "statement_id",
            "statement",
            "themes",
            "stance",
            "theme_stances",
            "evidence",
            "rules",
            "review_cues",
            "error");

    private StatementRow() {}

    static List<String> header(@Nullable Scheme scheme) {
        return SchemeCells.header(HEADER, scheme);
    }

    static List<String> of(TaggedStatement tagged, @Nullable Scheme scheme) {
        LocatedStatement place = tagged.place();
        Statement statement = place.statement();
        var row = new ArrayList<String>(HEADER.size());
        row.add(place.review());
        row.add(Objects.requireNonNullElse(place.caseId(), ""));
        row.add(Objects.requireNonNullElse(place.section(), ""));
        row.add(statement.kind().id());
        row.add(statement.id());
        row.add(statement.text());
        row.addAll(verdict(tagged.classification()));
        row.add(tagged.error().orElse(""));
        return scheme == null ? row : SchemeCells.row(row, under(tagged, scheme), ThemeMatch::theme);
    }

    private static UnderScheme<ThemeMatch> under(TaggedStatement tagged, Scheme scheme) {
        return tagged.classification()
                .map(it -> it.under(scheme))
                .orElseGet(() -> scheme.arrange(List.of(), ThemeMatch::theme));
    }

    private static List<String> verdict(Optional<Classification> found) {
        if (found.isEmpty()) {
            return List.of("", "", "", "", "", "");
        }
        Classification classification = found.get();
        List<ThemeMatch> matches = classification.matches();
        String text = classification.statement().text();
        return List.of(
                CsvTable.list(classification.themes()),
                classification.stance().id(),
                CsvTable.list(
                        matches.stream().map(ThemeMatch::stance).map(Stance::id).toList()),
                CsvTable.list(matches.stream().map(match -> words(match, text)).toList()),
                CsvTable.list(rules(matches)),
                CsvTable.list(classification.review().stream()
                        .map(cue -> words(cue, text))
                        .toList()));
    }

    /** {@code theme: words | words}, in the order of the text; the same words once. */
    private static String words(ThemeMatch match, String text) {
        return match.evidence().stream()
                .map(Evidence::span)
                .distinct()
                .map(span -> span.in(text))
                .collect(Collectors.joining(" | ", match.theme() + ": ", ""));
    }

    private static List<String> rules(List<ThemeMatch> matches) {
        return matches.stream()
                .flatMap(match -> match.evidence().stream())
                .map(Evidence::rule)
                .distinct()
                .sorted()
                .toList();
    }
}
