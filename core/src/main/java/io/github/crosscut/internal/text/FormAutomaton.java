package io.github.crosscut.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The word sequences of forms as steps between numbered places: from a place, one of some words leads to another place.
 * A form with three alternatives at each of four words is twelve words here and not eighty-one sequences.
 */
final class FormAutomaton {

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "was", "were", "are", "do", "does", "did", "has", "have", "had", "could", "would", "should", "must",
            "need");

    private final List<List<Step>> steps = new ArrayList<>();

    /** One of {@code words} leads to the place {@code to}; no word at all where {@code words} is empty. */
    record Step(Set<String> words, int to) {}

    /** Makes a new place and gives its number. */
    int place() {
        steps.add(new ArrayList<>());
        return steps.size() - 1;
    }

    /** Lets each of {@code words} lead from one place to another. */
    void word(int from, Set<String> words, int to) {
        steps.get(from).add(new Step(words, to));
    }

    /** Lets one place be the other without a word. */
    void skip(int from, int to) {
        steps.get(from).add(new Step(Set.of(), to));
    }

    /** The steps by a word that lead away from a place, also from places that it is without a word. */
    List<Step> stepsFrom(int place) {
        var found = new ArrayList<Step>();
        for (int reached : reachedWithoutWord(place)) {
            for (Step step : steps.get(reached)) {
                if (!step.words.isEmpty()) {
                    found.add(step);
                }
            }
        }
        return found;
    }

    /** A place and all places that it is without a word. */
    Set<Integer> reachedWithoutWord(int place) {
        if (steps.get(place).stream().noneMatch(it -> it.words.isEmpty())) {
            return Set.of(place);
        }
        var reached = new LinkedHashSet<Integer>();
        var open = new ArrayList<>(List.of(place));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                steps.get(next).stream().filter(it -> it.words.isEmpty()).forEach(it -> open.add(it.to));
            }
        }
        return reached;
    }

    /** {@code did not} is also written {@code didn't}, which is one word: adds that step wherever both follow, from a place on. */
    void addContractions(int firstPlace) {
        for (int place = firstPlace; place < steps.size(); place++) {
            for (Step auxiliary : List.copyOf(steps.get(place))) {
                var contracted = new LinkedHashSet<String>();
                auxiliary.words.stream().filter(AUXILIARIES::contains).forEach(it -> contracted.add(it + "nt"));
                if (!contracted.isEmpty()) {
                    for (Step not : stepsFrom(auxiliary.to)) {
                        if (not.words.contains("not")) {
                            word(place, contracted, not.to);
                        }
                    }
                }
            }
        }
    }
}
