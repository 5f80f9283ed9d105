package io.github.crosscut.report.html;

import io.github.crosscut.CaseThemes;
import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Outcome;
import io.github.crosscut.RulePack;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.ReviewDetails;
import io.github.crosscut.report.DecisionRow;
import io.github.crosscut.report.ReviewCounts;
import io.github.crosscut.report.RunCounts;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.RunResults;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages of invented results. */
final class Pages {

    /** Words that would be markup, a formula, or would turn around what follows, if they were not taken for words. */
    static final String HOSTILE =
            "=HYPERLINK(\"https://example.invalid\",\"x\")</script><!--<script>window.broken=1</script>"
                    + "<img src=x onerror=window.broken=2> \u202Esdrawkcab\u2028\uD800 &lt;b&gt; '\"";

    /** The same without the surrogate, which the driver of the browser cannot tell. */
    static final String HOSTILE_PAIRED = HOSTILE.replace("\uD800", "");

    private Pages() {}

    /** A page of that many invented statements. */
    static Path of(Path folder, int statements) throws IOException {
        return write(folder, "page-" + statements + ".html", InventedReviews.of(statements));
    }

    /** A page whose review, case, section, board and statement are hostile. */
    static Path hostile(Path folder) throws IOException {
        return write(folder, "hostile.html", List.of(hostileReview()));
    }

    static TaggedReview hostileReview() {
        var statement = Statement.of(HOSTILE + "#1", HOSTILE, Kind.FINDING);
        var evidence = new Evidence("listening/words", HOSTILE, new Span(1, 10));
        var match = new ThemeMatch("listening", Stance.CONCERN, Grade.DEFINED, List.of(evidence));
        var cue = new ThemeMatch("moving", Stance.CONCERN, Grade.SUGGESTED, List.of(evidence));
        var found = new Classification(statement, List.of(match), List.of(cue), List.of(), Stance.CONCERN, "d1635");
        var place = new LocatedStatement(HOSTILE, HOSTILE, HOSTILE, 3, 0, HOSTILE.length(), statement);
        var tagged = new TaggedStatement(place, new Outcome.Classified(found));
        var details = new ReviewDetails(HOSTILE, HOSTILE, "2020", 2020);
        var whole = InventedReviews.whole(HOSTILE, List.of(tagged));
        return InventedReviews.tagged(HOSTILE, HOSTILE, details, List.of(tagged), List.of(whole));
    }

    /**
     * A review of statements that begin with what a spreadsheet might take for a formula, each with two rules at the same
     * words, a theme beside the one and a cue.
     */
    static TaggedReview signs() {
        return statements(
                "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "'", "x", "\uD800");
    }

    /** A review of statements that begin with these. */
    static TaggedReview statements(String... beginnings) {
        List<TaggedStatement> statements = Stream.of(beginnings)
                .map(it -> statement(it, it + "1 listening, and moving"))
                .toList();
        return InventedReviews.tagged(
                "2024/signs", "-Signs", new ReviewDetails("@Board", "=type", "2020-01", 2020), statements, List.of());
    }

    private static TaggedStatement statement(String sign, String text) {
        var statement = Statement.of("2024/signs#" + sign, text, Kind.FINDING);
        var words = new Span(text.indexOf("listening"), text.indexOf("listening") + 9);
        var twice = List.of(
                new Evidence("listening/words", "listening", words),
                new Evidence("listening/again", "listening", words));
        var moving = List.of(new Evidence("moving/words", "moving", new Span(text.length() - 6, text.length())));
        var found = new Classification(
                statement,
                List.of(
                        new ThemeMatch("listening", Stance.STRENGTH, Grade.DEFINED, twice),
                        new ThemeMatch("moving", Stance.NEUTRAL, Grade.DEFINED, moving)),
                List.of(new ThemeMatch("visiting", Stance.CONCERN, Grade.SUGGESTED, moving)),
                List.of(),
                Stance.CONCERN,
                "d1635");
        var place = new LocatedStatement("2024/signs", "+case", "=section", 3, 0, text.length(), statement);
        return new TaggedStatement(place, new Outcome.Classified(found));
    }

    static Path write(Path folder, String name, List<TaggedReview> reviews) throws IOException {
        var pack = InventedThemes.in(folder.resolve("pack"));
        Path page = folder.resolve(name);
        try (var report = new HtmlReport(Files.newOutputStream(page), pack, null)) {
            for (TaggedReview review : reviews) {
                report.add(review);
            }
            report.finish(results(pack, reviews));
        }
        return page;
    }

    private static RunResults results(RulePack pack, List<TaggedReview> reviews) {
        List<CaseThemes> cases = reviews.stream()
                .flatMap(review ->
                        review.cases().stream().map(it -> CaseThemes.of(review.review() + ": " + it.caseId(), it)))
                .toList();
        return new RunResults(
                "1.0",
                RunRecord.Pack.of(pack),
                pack.themes(),
                null,
                new RunCounts(
                        reviews.stream().map(ReviewCounts::of).toList(), List.of(), InventedReviews.recurring(cases)),
                List.of(),
                List.of(new RunRecord.Failure("in/" + HOSTILE_PAIRED, null, HOSTILE_PAIRED)),
                List.of(
                        decision(1, "2024/review-0#7", "reject", HOSTILE_PAIRED, null),
                        decision(2, "2024/review-0#8", "confirm", null, 3L),
                        decision(3, "2024/review-0#8", "undo", null, null),
                        decision(4, "gone", "add", null, null)));
    }

    private static DecisionRow decision(
            long key, String statement, String verdict, @Nullable String why, @Nullable Long undoneBy) {
        return new DecisionRow(
                key,
                "2024/review-0",
                statement,
                "listening",
                verdict,
                0,
                8,
                "In point",
                null,
                "Ann",
                "2026-03-04T05:06:07Z",
                why,
                undoneBy);
    }
}
