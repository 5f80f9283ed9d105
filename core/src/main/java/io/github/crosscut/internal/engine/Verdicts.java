package io.github.crosscut.internal.engine;

import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns the rules that fired over one statement into themes, whatever the order in which they fired.
 *
 * @param matches by theme id
 * @param review by theme id; themes whose only rules are of grade {@code suggested}
 * @param excluded by theme id, then by place
 */
public record Verdicts(List<ThemeMatch> matches, List<ThemeMatch> review, List<ExcludedMatch> excluded) {

    public Verdicts {
        matches = List.copyOf(matches);
        review = List.copyOf(review);
        excluded = List.copyOf(excluded);
    }

    /** A rule that fired, with its words and the sentences in which they stand. */
    private record Hit(Rule rule, List<Evidence> evidence, TreeSet<Integer> sentences, List<Object> facts) {

        boolean heldBackBy(Hit other) {
            return other.rule.theme().equals(rule.theme())
                    && (other.rule.effect() == Rule.Effect.EXCLUDES
                            ? sentences.stream().anyMatch(other.sentences::contains)
                            : evidence.stream().anyMatch(mine -> other.evidence.stream()
                                    .anyMatch(theirs -> mine.span().overlaps(theirs.span()))));
        }
    }

    /**
     * The verdicts of some rules that fired.
     *
     * @param stanceOf tells the stance of a rule that fixes none, from the facts that it matched
     */
    public static Verdicts of(List<FiredRule> fired, Function<List<Object>, Stance> stanceOf) {
        var tagging = new ArrayList<Hit>();
        var excluding = new ArrayList<Hit>();
        for (FiredRule it : fired) {
            (it.rule().effect() == Rule.Effect.TAGS ? tagging : excluding).add(hit(it));
        }
        var excluded = new ArrayList<ExcludedMatch>();
        var byTheme = new TreeMap<String, List<Hit>>();
        for (Hit hit : tagging) {
            List<Hit> because = excluding.stream().filter(hit::heldBackBy).toList();
            if (because.isEmpty()) {
                byTheme.computeIfAbsent(hit.rule.theme(), it -> new ArrayList<>())
                        .add(hit);
            } else {
                excluded.add(new ExcludedMatch(hit.rule.theme(), hit.evidence, evidence(because.stream())));
            }
        }
        return assemble(byTheme, sorted(excluded), stanceOf);
    }

    private static Verdicts assemble(
            Map<String, List<Hit>> byTheme, List<ExcludedMatch> excluded, Function<List<Object>, Stance> stanceOf) {
        var matches = new ArrayList<ThemeMatch>();
        var review = new ArrayList<ThemeMatch>();
        byTheme.forEach((theme, hits) -> {
            var counted = hits.stream()
                    .filter(it -> it.rule.grade() != Grade.SUGGESTED)
                    .toList();
            if (counted.isEmpty()) {
                review.add(match(theme, hits, stanceOf));
            } else {
                matches.add(match(theme, counted, stanceOf));
            }
        });
        return new Verdicts(matches, review, excluded);
    }

    private static ThemeMatch match(String theme, List<Hit> hits, Function<List<Object>, Stance> stanceOf) {
        Grade grade = hits.stream()
                .map(it -> it.rule.grade())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Stance stance = hits.stream()
                .map(it -> it.rule.stance().orElseGet(() -> stanceOf.apply(it.facts)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new ThemeMatch(theme, stance, grade, evidence(hits.stream()));
    }

    private static List<Evidence> evidence(Stream<Hit> hits) {
        return hits.flatMap(it -> it.evidence.stream()).sorted().distinct().toList();
    }

    private static List<ExcludedMatch> sorted(List<ExcludedMatch> excluded) {
        return excluded.stream()
                .sorted(Comparator.comparing(ExcludedMatch::theme)
                        .thenComparing(it -> it.evidence().get(0))
                        .thenComparing(it -> it.evidence().get(it.evidence().size() - 1)))
                .distinct()
                .toList();
    }

    private static Hit hit(FiredRule fired) {
        List<List<Place>> places = fired.facts().stream().map(Verdicts::places).toList();
        var evidence = new ArrayList<Evidence>();
        if (places.size() == 1) {
            places.get(0).forEach(it -> evidence.add(evidence(fired, 0, it)));
        } else {
            List<Place> narrowest = NarrowestPlaces.of(places);
            for (int i = 0; i < narrowest.size(); i++) {
                evidence.add(evidence(fired, i, narrowest.get(i)));
            }
        }
        var sentences = new TreeSet<Integer>();
        fired.facts().forEach(it -> {
            if (it instanceof Mention mention) {
                sentences.add(mention.sentence());
            }
        });
        return new Hit(fired.rule(), evidence.stream().sorted().toList(), sentences, fired.facts());
    }

    private static Evidence evidence(FiredRule fired, int fact, Place place) {
        return new Evidence(fired.rule().name(), fired.rule().concepts().get(fact), place.span());
    }

    private static List<Place> places(Object fact) {
        return fact instanceof Mention mention ? mention.places() : ((Presence) fact).places();
    }
}
