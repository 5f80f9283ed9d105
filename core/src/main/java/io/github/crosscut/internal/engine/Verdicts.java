package io.github.crosscut.internal.engine;

import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Turns the rules that fired over one statement into themes, whatever the order in which they fired.
 *
 * @param matches by theme id
 * @param review by theme id; themes whose only rules are of grade {@code suggested}
 * @param excluded by theme id, then by place
 */
public record Verdicts(List<ThemeMatch> matches, List<ThemeMatch> review, List<ExcludedMatch> excluded) {

    private static final Verdicts NONE = new Verdicts(List.of(), List.of(), List.of());

    private static final Comparator<List<Evidence>> BY_PLACE = (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    };

    private static final Comparator<ExcludedMatch> BY_THEME_AND_PLACE = Comparator.comparing(ExcludedMatch::theme)
            .thenComparing(ExcludedMatch::evidence, BY_PLACE)
            .thenComparing(ExcludedMatch::because, BY_PLACE);

    private static final Comparator<Hit> BY_THEME =
            (one, other) -> one.rule().theme().compareTo(other.rule().theme());

    public Verdicts {
        matches = List.copyOf(matches);
        review = List.copyOf(review);
        excluded = List.copyOf(excluded);
    }

    /**
     * The verdicts of some rules that fired.
     *
     * @param stanceOf tells the stance of a rule that fixes none, from the facts that it matched
     */
    public static Verdicts of(List<FiredRule> fired, Function<List<Object>, Stance> stanceOf) {
        if (fired.isEmpty()) {
            return NONE;
        }
        var excluding = new ArrayList<Hit>();
        for (FiredRule it : fired) {
            if (it.rule().effect() != Rule.Effect.TAGS) {
                excluding.add(Hit.of(it));
            }
        }
        var excluded = new ArrayList<ExcludedMatch>();
        var standing = new ArrayList<Hit>(fired.size());
        for (FiredRule it : fired) {
            if (it.rule().effect() == Rule.Effect.TAGS) {
                Hit hit = Hit.of(it);
                List<Hit> because = holdingBack(hit, excluding);
                if (because.isEmpty()) {
                    standing.add(hit);
                } else {
                    excluded.add(new ExcludedMatch(hit.rule().theme(), hit.evidence(), evidence(because)));
                }
            }
        }
        standing.sort(BY_THEME);
        return assemble(standing, sorted(excluded), stanceOf);
    }

    private static List<Hit> holdingBack(Hit hit, List<Hit> excluding) {
        List<Hit> because = List.of();
        for (Hit other : excluding) {
            if (hit.isHeldBackBy(other)) {
                because = because.isEmpty() ? new ArrayList<>(2) : because;
                because.add(other);
            }
        }
        return because;
    }

    private static Verdicts assemble(
            List<Hit> byTheme, List<ExcludedMatch> excluded, Function<List<Object>, Stance> stanceOf) {
        var matches = new ArrayList<ThemeMatch>(byTheme.size());
        var review = new ArrayList<ThemeMatch>();
        int to;
        for (int from = 0; from < byTheme.size(); from = to) {
            to = endOfTheme(byTheme, from);
            List<Hit> hits = byTheme.subList(from, to);
            List<Hit> counted = counted(hits);
            if (counted.isEmpty()) {
                review.add(match(hits, stanceOf));
            } else {
                matches.add(match(counted, stanceOf));
            }
        }
        return new Verdicts(matches, review, excluded);
    }

    private static int endOfTheme(List<Hit> byTheme, int from) {
        String theme = byTheme.get(from).rule().theme();
        int end = from + 1;
        while (end < byTheme.size() && byTheme.get(end).rule().theme().equals(theme)) {
            end++;
        }
        return end;
    }

    private static List<Hit> counted(List<Hit> hits) {
        var counted = new ArrayList<Hit>(hits.size());
        for (Hit hit : hits) {
            if (hit.rule().grade() != Grade.SUGGESTED) {
                counted.add(hit);
            }
        }
        return counted;
    }

    private static ThemeMatch match(List<Hit> hits, Function<List<Object>, Stance> stanceOf) {
        Grade grade = Grade.SUGGESTED;
        Stance stance = Stance.NEUTRAL;
        for (Hit hit : hits) {
            grade = first(grade, hit.rule().grade());
            stance = first(stance, hit.rule().stance().orElseGet(() -> stanceOf.apply(hit.facts())));
        }
        return new ThemeMatch(hits.get(0).rule().theme(), stance, grade, evidence(hits));
    }

    private static <E extends Enum<E>> E first(E one, E other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The evidence of some hits, none of which is without, in order, each piece once. */
    private static List<Evidence> evidence(List<Hit> hits) {
        if (hits.size() == 1) {
            return hits.get(0).evidence();
        }
        var all = new ArrayList<Evidence>();
        for (Hit hit : hits) {
            all.addAll(hit.evidence());
        }
        all.sort(null);
        int kept = 1;
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).compareTo(all.get(kept - 1)) != 0) {
                all.set(kept++, all.get(i));
            }
        }
        return all.subList(0, kept);
    }

    private static List<ExcludedMatch> sorted(List<ExcludedMatch> excluded) {
        return excluded.size() < 2
                ? excluded
                : excluded.stream().sorted(BY_THEME_AND_PLACE).distinct().toList();
    }
}
