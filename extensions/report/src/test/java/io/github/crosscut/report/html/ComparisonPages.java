package io.github.crosscut.report.html;

import io.github.crosscut.Classification;
import io.github.crosscut.Outcome;
import io.github.crosscut.Stance;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import io.github.crosscut.report.compare.Comparison;
import io.github.crosscut.report.compare.Shared;
import io.github.crosscut.report.compare.SideCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages of two sets of invented results. */
final class ComparisonPages {

    /** A side's name with mark-up, a formula and a mark that turns the direction of text. */
    static final String HOSTILE_NAME = "=HYPERLINK(\"x\") <img src=x onerror=\"window.broken = 1\"> \u202e left";

    private ComparisonPages() {}

    /** So many statements against two of their reviews, tagged otherwise, the first of them read otherwise too. */
    static Path of(Path folder, int statements) throws IOException {
        List<TaggedReview> all = InventedReviews.of(statements);
        TaggedReview first = all.get(0);
        var shorter = new TaggedReview(first.document(), first.statements().subList(0, 20), first.cases());
        TaggedReview second = all.get(1);
        var otherwise = new TaggedReview(
                second.document(),
                second.statements().stream().map(ComparisonPages::otherwise).toList(),
                second.cases());
        return write(folder.resolve("comparison.html"), all, List.of(shorter, otherwise));
    }

    /** A page whose names, words and reasons are hostile. */
    static Path hostile(Path folder) throws IOException {
        TaggedReview hostile = Pages.hostileReview();
        var retagged = new TaggedReview(
                hostile.document(),
                hostile.statements().stream().map(ComparisonPages::otherwise).toList(),
                hostile.cases());
        return write(
                folder.resolve("hostile-comparison.html"),
                HOSTILE_NAME,
                List.of(hostile),
                HOSTILE_NAME,
                List.of(retagged, Pages.signs()));
    }

    /** The first theme is gone, the second has another stance, the others are as they were. */
    private static TaggedStatement otherwise(TaggedStatement tagged) {
        Classification found = tagged.classification().orElseThrow();
        var matches = new ArrayList<ThemeMatch>();
        found.matches().stream().skip(1).limit(1).forEach(it -> matches.add(turned(it)));
        found.matches().stream().skip(2).forEach(matches::add);
        return new TaggedStatement(
                tagged.place(),
                new Outcome.Classified(
                        new Classification(found.statement(), matches, List.of(), List.of(), found.stance(), "d2")));
    }

    private static ThemeMatch turned(ThemeMatch it) {
        Stance stance = it.stance() == Stance.CONCERN ? Stance.STRENGTH : Stance.CONCERN;
        return new ThemeMatch(it.theme(), stance, it.grade(), it.evidence());
    }

    static Path write(Path page, List<TaggedReview> first, List<TaggedReview> second) throws IOException {
        return write(page, "Ash & <b>field</b>", first, "Marlow", second);
    }

    private static Path write(
            Path page, String firstName, List<TaggedReview> first, String secondName, List<TaggedReview> second)
            throws IOException {
        List<Theme> themes = InventedThemes.in(page.resolveSibling("pack")).themes();
        var one = new SideCounts(firstName, new RunRecord.Pack("invented", "3", "2026-01-31", "d1"), themes);
        var two = new SideCounts(secondName, new RunRecord.Pack("invented", "4", "2026-02-28", "d2"), themes);
        Shared shared = Shared.NOTHING;
        try (var written = new ComparisonPage(Files.newOutputStream(page))) {
            for (TaggedReview review : first) {
                one.add(review);
                written.addToFirst(review);
            }
            for (TaggedReview review : second) {
                two.add(review);
                written.addToSecond(review);
                shared = first.stream()
                        .filter(it -> it.review().equals(review.review()))
                        .map(it -> Shared.of(it, review))
                        .reduce(shared, Shared::plus);
            }
            written.finish(Comparison.of(one.side(), two.side(), shared));
        }
        return page;
    }
}
