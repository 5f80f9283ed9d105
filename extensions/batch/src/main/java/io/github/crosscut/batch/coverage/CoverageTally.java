package io.github.crosscut.batch.coverage;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Classification;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Rule;
import io.github.crosscut.RulePack;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.batch.coverage.Coverage.Conflict;
import io.github.crosscut.batch.coverage.Coverage.Pair;
import io.github.crosscut.batch.coverage.Coverage.Untagged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what rules did, statement by statement. Not thread-safe. */
public final class CoverageTally {

    private static final Comparator<List<String>> BY_NAMES =
            Comparator.<List<String>, String>comparing(pair -> pair.get(0)).thenComparing(pair -> pair.get(1));

    private final List<Theme> themes;
    private final Map<String, Rule> rules;

    private final Counts firedRules = new Counts();
    private final Counts overlappingRules = new Counts();
    private final Counts conflictingRules = new Counts();
    private final Counts heldBackRules = new Counts();
    private final Counts firedThemes = new Counts();
    private final Counts overlappingThemes = new Counts();
    private final Counts conflictingThemes = new Counts();
    private final Counts heldBackThemes = new Counts();
    private final Counts reviewedThemes = new Counts();
    private final Map<List<String>, Integer> rulePairs = new TreeMap<>(BY_NAMES);
    private final Map<List<String>, Integer> themePairs = new TreeMap<>(BY_NAMES);
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Untagged> untagged = new ArrayList<>();
    private int statements;
    private int cases;

    /** Counts the rules of a pack. */
    public CoverageTally(RulePack pack) {
        this.themes = pack.themes();
        this.rules = pack.rules().stream()
                .collect(Collectors.toMap(Rule::name, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    /**
     * Counts a statement.
     *
     * @param review the review or file
     * @param statement the statement's id, or its line
     */
    public void add(String review, String statement, Classification classification) {
        statements++;
        rules(Firings.of(classification));
        themes(classification);
        conflicts(review, statement, classification);
        if (classification.matches().isEmpty()) {
            List<String> cues =
                    classification.review().stream().map(ThemeMatch::theme).toList();
            untagged.add(
                    new Untagged(review, statement, classification.statement().text(), cues));
        }
    }

    /** Counts a case, whose statements are added by themselves. */
    public void add(CaseClassification whole) {
        cases++;
        firedRules.addAll(whole.matches().stream().map(CaseMatch::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    private void rules(Firings firings) {
        firedRules.addAll(firings.words().keySet());
        heldBackRules.addAll(firings.heldBack());
        List<List<String>> overlaps = firings.overlaps(rules);
        overlaps.forEach(pair -> rulePairs.merge(pair, 1, Integer::sum));
        overlappingRules.addAll(overlaps.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
    }

    private void themes(Classification classification) {
        List<String> tagged = classification.themes();
        firedThemes.addAll(tagged);
        if (tagged.size() > 1) {
            overlappingThemes.addAll(tagged);
        }
        Firings.pairs(tagged).forEach(pair -> themePairs.merge(pair, 1, Integer::sum));
        reviewedThemes.addAll(
                classification.review().stream().map(ThemeMatch::theme).toList());
        heldBackThemes.addAll(classification.excluded().stream()
                .map(ExcludedMatch::theme)
                .distinct()
                .toList());
    }

    private void conflicts(String review, String statement, Classification classification) {
        var found = new ArrayList<Conflict>();
        for (ThemeMatch match : classification.matches()) {
            var heldBack = new TreeSet<String>();
            classification.excluded().stream()
                    .filter(it -> it.theme().equals(match.theme()))
                    .forEach(it -> {
                        heldBack.addAll(Firings.rules(it.evidence()));
                        heldBack.addAll(Firings.rules(it.because()));
                    });
            if (!heldBack.isEmpty()) {
                heldBack.addAll(Firings.rules(match.evidence()));
                found.add(conflict(review, statement, match, Conflict.Type.TAGGED_AND_HELD_BACK, heldBack));
            }
            var stances = Firings.stanceConflict(match, rules);
            if (!stances.isEmpty()) {
                found.add(conflict(review, statement, match, Conflict.Type.STANCES, stances));
            }
        }
        conflicts.addAll(found);
        conflictingThemes.addAll(found.stream().map(Conflict::theme).distinct().toList());
        conflictingRules.addAll(
                found.stream().flatMap(it -> it.rules().stream()).distinct().toList());
    }

    private static Conflict conflict(
            String review, String statement, ThemeMatch match, Conflict.Type type, Collection<String> rules) {
        return new Conflict(review, statement, match.theme(), type, List.copyOf(rules));
    }

    /** What was counted so far. */
    public Coverage coverage() {
        return new Coverage(
                statements,
                statements - untagged.size(),
                cases,
                themes.stream().map(this::theme).toList(),
                pairs(rulePairs),
                pairs(themePairs),
                conflicts,
                untagged);
    }

    private ThemeCoverage theme(Theme theme) {
        String id = theme.id();
        return new ThemeCoverage(
                id,
                theme.headline(),
                firedThemes.of(id),
                overlappingThemes.of(id),
                conflictingThemes.of(id),
                heldBackThemes.of(id),
                reviewedThemes.of(id),
                rules.values().stream()
                        .filter(rule -> rule.theme().equals(id))
                        .map(this::rule)
                        .toList());
    }

    private RuleCoverage rule(Rule rule) {
        String name = rule.name();
        int fired = firedRules.of(name);
        boolean couldFire = rule.effect() != Rule.Effect.TAGS_CASE || cases > 0;
        return new RuleCoverage(
                name,
                RuleCoverage.id(rule.effect()),
                rule.grade().id(),
                fired,
                overlappingRules.of(name),
                conflictingRules.of(name),
                heldBackRules.of(name),
                fired == 0 && couldFire);
    }

    private static List<Pair> pairs(Map<List<String>, Integer> counted) {
        // The map is sorted by names and the sort is stable.
        return counted.entrySet().stream()
                .map(it -> new Pair(it.getKey().get(0), it.getKey().get(1), it.getValue()))
                .sorted(Comparator.comparingInt(Pair::statements).reversed())
                .toList();
    }
}
