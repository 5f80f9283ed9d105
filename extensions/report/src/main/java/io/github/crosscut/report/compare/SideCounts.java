package io.github.crosscut.report.compare;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.Theme;
import io.github.crosscut.report.ReviewCounts;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.ThemeCount;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Counts one side, review by review. Not thread-safe. */
public final class SideCounts {

    private final String name;
    private final RunRecord.Pack pack;
    private final List<Theme> themes;
    private final Map<String, Carried> carried = new HashMap<>();
    private int reviews;
    private int cases;
    private int statements;

    /** Begins to count. */
    public SideCounts(String name, RunRecord.Pack pack, List<Theme> themes) {
        this.name = name;
        this.pack = pack;
        this.themes = List.copyOf(themes);
    }

    /** Adds a review. */
    public void add(TaggedReview review) {
        reviews++;
        cases += review.cases().size();
        statements += review.statements().size();
        ReviewCounts.of(review)
                .themes()
                .forEach((theme, count) -> carried.merge(theme, new Carried(1, 0, count), Carried::plus));
        for (CaseClassification whole : review.cases()) {
            new HashSet<>(whole.themes())
                    .forEach(theme -> carried.merge(theme, new Carried(0, 1, ThemeCount.NONE), Carried::plus));
        }
    }

    /** What was counted. */
    public Side side() {
        return new Side(name, pack, themes, reviews, cases, statements, carried);
    }
}
