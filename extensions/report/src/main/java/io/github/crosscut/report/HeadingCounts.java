package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.Outcome;
import io.github.crosscut.Scheme;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.UnderScheme;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The themes of one review, counted under the headings of a board's scheme. A statement counts once under a heading, also
 * where it carries several of the heading's themes; its stance there is the first of concern, strength, expectation, neutral
 * among them.
 *
 * @param review the review's name
 * @param headings what was found, by the heading's title; a heading under which nothing was found is missing
 */
public record HeadingCounts(String review, Map<String, ThemeCount> headings) {

    /** Stands in place of a heading for themes that no heading of the scheme holds. */
    public static final String ELSEWHERE = "(not under this scheme)";

    public HeadingCounts {
        headings = Map.copyOf(headings);
    }

    /** The headings of a scheme in their order, and {@link #ELSEWHERE} behind them. */
    public static List<String> titles(Scheme scheme) {
        return Stream.concat(scheme.headings().stream().map(Scheme.Heading::title), Stream.of(ELSEWHERE))
                .toList();
    }

    /** Counts a review. */
    public static HeadingCounts of(TaggedReview review, Scheme scheme) {
        var counts = new HashMap<String, ThemeCount>();
        review.statements().stream()
                .flatMap(statement -> statement.classification().stream())
                .map(classification -> byTitle(classification.under(scheme)))
                .forEach(found -> found.forEach(
                        (title, matches) -> counts.merge(title, ThemeCount.of(stance(matches)), ThemeCount::plus)));
        for (CaseClassification whole : review.cases()) {
            Set<String> said = said(whole, scheme);
            byTitle(whole.under(scheme)).keySet().stream()
                    .filter(title -> !said.contains(title))
                    .forEach(title -> counts.merge(title, ThemeCount.ofCaseRule(), ThemeCount::plus));
        }
        return new HeadingCounts(review.review(), counts);
    }

    /** What was found under a heading; {@link ThemeCount#NONE} where nothing was. */
    public ThemeCount heading(String title) {
        return headings.getOrDefault(title, ThemeCount.NONE);
    }

    private static Set<String> said(CaseClassification whole, Scheme scheme) {
        var said = new HashSet<String>();
        for (Outcome outcome : whole.statements()) {
            if (outcome instanceof Outcome.Classified classified) {
                said.addAll(byTitle(classified.classification().under(scheme)).keySet());
            }
        }
        return said;
    }

    private static <T> Map<String, List<T>> byTitle(UnderScheme<T> under) {
        var byTitle = new HashMap<String, List<T>>();
        under.headings().forEach(it -> byTitle.put(it.heading(), it.items()));
        if (!under.elsewhere().isEmpty()) {
            byTitle.put(ELSEWHERE, under.elsewhere());
        }
        return byTitle;
    }

    private static Stance stance(List<ThemeMatch> matches) {
        return matches.stream()
                .map(ThemeMatch::stance)
                .min(Comparator.naturalOrder())
                .orElse(Stance.NEUTRAL);
    }
}
