package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Stance;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Comparisons counted, each as often as it was drawn. Not thread-safe while it is filled. */
final class Tally {

    private final int[] truePositives;
    private final int[] falsePositives;
    private final int[] falseNegatives;
    private final int[] leftOut;
    private final int[] nearMisses;
    private final int[] taggedNearMisses;
    private final Map<Coding.StancePair, Integer> stances = new HashMap<>();
    private int statements;

    Tally(int themes) {
        this.truePositives = new int[themes];
        this.falsePositives = new int[themes];
        this.falseNegatives = new int[themes];
        this.leftOut = new int[themes];
        this.nearMisses = new int[themes];
        this.taggedNearMisses = new int[themes];
    }

    void add(Comparison comparison, int times) {
        statements += times;
        for (Comparison.Cell cell : comparison.cells()) {
            add(cell, times);
        }
        for (Comparison.NearMiss near : comparison.nearMisses()) {
            nearMisses[near.theme()] += times;
            taggedNearMisses[near.theme()] += near.tagged() ? times : 0;
        }
        if (comparison.stances() != null) {
            stances.merge(comparison.stances(), times, Integer::sum);
        }
    }

    private void add(Comparison.Cell cell, int times) {
        switch (cell.decision()) {
            case TRUE_POSITIVE -> truePositives[cell.theme()] += times;
            case FALSE_POSITIVE -> falsePositives[cell.theme()] += times;
            case FALSE_NEGATIVE -> falseNegatives[cell.theme()] += times;
            case LEFT_OUT -> leftOut[cell.theme()] += times;
            // All the others, which comparisons do not list.
            case TRUE_NEGATIVE -> {}
        }
    }

    int statements() {
        return statements;
    }

    Score score(int theme) {
        int tp = truePositives[theme];
        int fp = falsePositives[theme];
        int fn = falseNegatives[theme];
        return new Score(tp, fp, fn, statements - tp - fp - fn - leftOut[theme]);
    }

    Score pooled(Collection<Integer> themes) {
        return themes.stream().map(this::score).reduce(Score.NONE, Score::plus);
    }

    /** Mean of the F1 of those of the themes that have one. */
    OptionalDouble meanF1(Collection<Integer> themes) {
        return themes.stream()
                .map(theme -> score(theme).f1())
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    Share nearMisses(int theme) {
        return new Share(taggedNearMisses[theme], nearMisses[theme]);
    }

    Share nearMisses() {
        return new Share(
                IntStream.of(taggedNearMisses).sum(), IntStream.of(nearMisses).sum());
    }

    int stances(Stance coded, Stance answered) {
        return stances.getOrDefault(new Coding.StancePair(coded, answered), 0);
    }

    /** How many stances agree. */
    Share stance() {
        int agreed =
                Arrays.stream(Stance.values()).mapToInt(it -> stances(it, it)).sum();
        return new Share(agreed, stances.values().stream().mapToInt(it -> it).sum());
    }
}
