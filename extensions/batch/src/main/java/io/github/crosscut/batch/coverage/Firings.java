package io.github.crosscut.batch.coverage;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Rule;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that a classification shows, each with its words.
 *
 * @param words the words of each rule that fired
 * @param heldBack the rules that were held back
 */
record Firings(Map<String, Set<Span>> words, Set<String> heldBack) {

    static Firings of(Classification classification) {
        var words = new TreeMap<String, Set<Span>>();
        var heldBack = new TreeSet<String>();
        Stream.concat(classification.matches().stream(), classification.review().stream())
                .forEach(match -> add(words, match.evidence()));
        for (ExcludedMatch excluded : classification.excluded()) {
            add(words, excluded.evidence());
            add(words, excluded.because());
            heldBack.addAll(rules(excluded.evidence()));
        }
        return new Firings(words, heldBack);
    }

    private static void add(Map<String, Set<Span>> words, List<Evidence> evidence) {
        evidence.forEach(
                it -> words.computeIfAbsent(it.rule(), rule -> new TreeSet<>()).add(it.span()));
    }

    static Set<String> rules(Collection<Evidence> evidence) {
        return evidence.stream().map(Evidence::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pairs of tagging rules of one theme whose words overlap, each in the order of the alphabet. */
    List<List<String>> overlaps(Map<String, Rule> pack) {
        var byTheme = new HashMap<String, List<String>>();
        for (String name : words.keySet()) {
            Rule rule = pack.get(name);
            if (rule != null && rule.effect() == Rule.Effect.TAGS) {
                byTheme.computeIfAbsent(rule.theme(), it -> new ArrayList<>()).add(name);
            }
        }
        return byTheme.values().stream()
                .flatMap(rules -> pairs(rules).stream())
                .filter(pair -> shareWords(pair.get(0), pair.get(1)))
                .toList();
    }

    private boolean shareWords(String first, String second) {
        Set<Span> theirs = words.getOrDefault(second, Set.of());
        return words.getOrDefault(first, Set.of()).stream()
                .anyMatch(mine -> theirs.stream().anyMatch(mine::overlaps));
    }

    /** All pairs of a sorted list. */
    static List<List<String>> pairs(List<String> sorted) {
        var pairs = new ArrayList<List<String>>();
        for (int i = 0; i < sorted.size(); i++) {
            for (String other : sorted.subList(i + 1, sorted.size())) {
                pairs.add(List.of(sorted.get(i), other));
            }
        }
        return pairs;
    }

    /** The rules of a match that fix a stance, if one of them fixes another than the match has; else none. */
    static Set<String> stanceConflict(ThemeMatch match, Map<String, Rule> pack) {
        var fixed = new TreeMap<String, Stance>();
        for (String name : rules(match.evidence())) {
            Rule rule = pack.get(name);
            if (rule != null) {
                rule.stance().ifPresent(stance -> fixed.put(name, stance));
            }
        }
        boolean conflict = fixed.values().stream().anyMatch(stance -> stance != match.stance());
        return conflict ? rules(match.evidence()) : Set.of();
    }
}
