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

/** Pages of invented results. */
final class Pages {

    /** Words that would be markup, a formula, or would turn around what follows, if they were not taken for words. */
    static final String HOSTILE =
            "=HYPERLINK(\"https://example.invalid\",\"x\")</script><!--<script>window.broken=1</script>"
                    + "<img src=x onerror=window.broken=2> \u202Esdrawkcab\u2028\uD800 &lt;b&gt; '\"";

    private Pages() {}

    /** A page of that many invented statements. */
    static Path of(Path folder, int statements) throws IOException {
        return write(folder, "page-" + statements + ".html", InventedReviews.of(statements));
    }

    /** A page whose review, case, section, board and statement are hostile. */
    static Path hostile(Path folder) throws IOException {
        var statement = Statement.of(HOSTILE + "#1", HOSTILE, Kind.FINDING);
        var evidence = new Evidence("listening/words", HOSTILE, new Span(1, 10));
        var match = new ThemeMatch("listening", Stance.CONCERN, Grade.DEFINED, List.of(evidence));
        var cue = new ThemeMatch("moving", Stance.CONCERN, Grade.SUGGESTED, List.of(evidence));
        var found = new Classification(statement, List.of(match), List.of(cue), List.of(), Stance.CONCERN, "d1635");
        var place = new LocatedStatement(HOSTILE, HOSTILE, HOSTILE, 3, 0, HOSTILE.length(), statement);
        var tagged = new TaggedStatement(place, new Outcome.Classified(found));
        var details = new ReviewDetails(HOSTILE, HOSTILE, "2020", 2020);
        var whole = InventedReviews.whole(HOSTILE, List.of(tagged));
        return write(
                folder,
                "hostile.html",
                List.of(InventedReviews.tagged(HOSTILE, HOSTILE, details, List.of(tagged), List.of(whole))));
    }

    private static Path write(Path folder, String name, List<TaggedReview> reviews) throws IOException {
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
                List.of());
    }
}
