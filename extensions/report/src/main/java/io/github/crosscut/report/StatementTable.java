package io.github.crosscut.report;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Scheme;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.LocatedStatement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of statements, in which every tagged statement is a row. */
final class StatementTable {

    private StatementTable() {}

    /** A statement and the review that it stands in. */
    record Row(TaggedReview review, TaggedStatement statement) {

        static Stream<Row> of(TaggedReview review) {
            return review.statements().stream().map(it -> new Row(review, it));
        }

        private LocatedStatement place() {
            return statement.place();
        }

        private Stream<Classification> found() {
            return statement.classification().stream();
        }

        private Stream<ThemeMatch> matches() {
            return found().flatMap(it -> it.matches().stream());
        }

        private Stream<ThemeMatch> cues() {
            return found().flatMap(it -> it.review().stream());
        }

        private List<String> list(Stream<ThemeMatch> matches, Function<ThemeMatch, String> item) {
            return matches.map(item).toList();
        }

        /** {@code theme: words | words}, in the order of the text; the same words once. */
        private String words(ThemeMatch match) {
            return match.evidence().stream()
                    .map(Evidence::span)
                    .distinct()
                    .map(span -> span.in(place().statement().text()))
                    .collect(Collectors.joining(" | ", match.theme() + ": ", ""));
        }

        private List<String> rules() {
            return matches()
                    .flatMap(match -> match.evidence().stream())
                    .map(Evidence::rule)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** The columns; two more with a board's scheme. */
    static Table<Row> under(@Nullable Scheme scheme) {
        return place().and(verdict())
                .and(SchemeColumns.of(scheme, row -> row.list(row.matches(), ThemeMatch::theme)))
                .and(AboutReview.columns().in(row -> row.review().about()))
                .and(details());
    }

    private static Table<Row> place() {
        return Table.of(
                Column.text("review", row -> row.place().review()),
                Column.text("case", row -> row.place().caseId()),
                Column.text("section", row -> row.place().section()),
                Column.text("kind", row -> row.place().statement().kind().id()),
                Column.text("statement_id", row -> row.place().statement().id()),
                Column.text("statement", row -> row.place().statement().text()));
    }

    private static Table<Row> verdict() {
        return Table.of(
                Column.list("themes", row -> row.list(row.matches(), ThemeMatch::theme)),
                Column.text("stance", row -> row.found()
                        .map(Classification::stance)
                        .map(Stance::id)
                        .findFirst()
                        .orElse(null)),
                Column.list(
                        "theme_stances",
                        row -> row.list(row.matches(), match -> match.stance().id())),
                Column.list("evidence", row -> row.list(row.matches(), row::words)),
                Column.list("rules", Row::rules),
                Column.list("review_cues", row -> row.list(row.cues(), row::words)),
                Column.text("error", row -> row.statement().error().orElse(null)));
    }

    private static Table<Row> details() {
        return Table.of(
                Column.integer("page", row -> row.place().page()),
                Column.integer("start", row -> row.place().start()),
                Column.integer("end", row -> row.place().end()),
                Column.map("attributes", row -> row.place().statement().attributes()),
                Column.text("pack", row -> row.found()
                        .map(Classification::packDigest)
                        .findFirst()
                        .orElse(null)));
    }
}
