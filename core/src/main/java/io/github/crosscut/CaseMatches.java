package io.github.crosscut;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Puts what case rules found in order, each theme and rule once, whatever the order in which they fired. */
final class CaseMatches {

    private static final Comparator<CaseMatch> ORDER =
            Comparator.comparing(CaseMatch::theme).thenComparing(CaseMatch::rule);

    private final List<CaseMatch> found;

    private CaseMatches(List<CaseMatch> found) {
        this.found = found;
    }

    /**
     * Sorted matches; those of one rule and theme, which fired on several facts, become one that rests on all of them.
     *
     * @param statements ids in the order of the case
     */
    static CaseMatches of(Collection<CaseMatch> fired, List<String> statements) {
        var byRule = new TreeMap<CaseMatch, CaseMatch>(ORDER);
        fired.forEach(it -> byRule.merge(it, it, (first, second) -> together(first, second, statements)));
        return new CaseMatches(List.copyOf(byRule.values()));
    }

    private static CaseMatch together(CaseMatch first, CaseMatch second, List<String> statements) {
        var ids = new TreeMap<String, Set<String>>();
        for (CaseMatch match : List.of(first, second)) {
            match.grounds().forEach(it -> ids.computeIfAbsent(it.theme(), theme -> new HashSet<>())
                    .addAll(it.statements()));
        }
        var grounds = new ArrayList<CaseMatch.Ground>();
        ids.forEach((theme, its) -> grounds.add(new CaseMatch.Ground(
                theme, statements.stream().filter(its::contains).distinct().toList())));
        return new CaseMatch(first.theme(), first.rule(), first.grade(), grounds);
    }

    /** Those that count. */
    List<CaseMatch> counted() {
        return found.stream().filter(it -> it.grade() != Grade.SUGGESTED).toList();
    }

    /**
     * Those that a coder should look at: suggestions of themes that the case does not carry anyway, and what is said about
     * themes that it carries.
     *
     * @param said the themes that its statements carry
     * @param ofAnyTheme tells the rules that say something about a theme and do not tag it
     */
    List<CaseMatch> review(Set<String> said, Predicate<String> ofAnyTheme) {
        var carried = new HashSet<>(said);
        counted().forEach(it -> carried.add(it.theme()));
        return found.stream()
                .filter(it -> it.grade() == Grade.SUGGESTED)
                .filter(it -> ofAnyTheme.test(it.rule()) || !carried.contains(it.theme()))
                .toList();
    }
}
