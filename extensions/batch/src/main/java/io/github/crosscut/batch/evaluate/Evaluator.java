package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Theme;
import io.github.crosscut.batch.evaluate.Evaluation.Compared;
import io.github.crosscut.batch.evaluate.Evaluation.Macro;
import io.github.crosscut.batch.evaluate.Evaluation.NearMisses;
import io.github.crosscut.batch.evaluate.Evaluation.OutsideTheme;
import io.github.crosscut.batch.evaluate.Evaluation.ThemeScore;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Compares answers with a coded sample, statement by statement. Cues to review are not answers.
 *
 * @param themes the themes that are measured, and no others
 * @param bootstrap how intervals are found
 */
public record Evaluator(List<Theme> themes, Bootstrap bootstrap) {

    public Evaluator {
        themes = List.copyOf(themes);
    }

    /** The measures of a sample, whose first codings the answers are measured by. */
    public Evaluation evaluate(List<Judged> sample) {
        Resamples resamples = resamples(sample.stream()
                .map(it -> compared(it.machine(), it.statement().reference()))
                .toList());
        Tally whole = resamples.whole();
        List<Integer> all = themesWhere(i -> true);
        List<Integer> headline = themesWhere(i -> themes.get(i).headline());
        return new Evaluation(
                sample.size(),
                bootstrap,
                all.stream().map(i -> themeScore(i, resamples)).toList(),
                Measured.of(resamples, tally -> tally.pooled(all)),
                Measured.of(resamples, tally -> tally.pooled(headline)),
                macro(resamples, themesWhere(i -> whole.score(i).f1().isPresent())),
                macro(resamples, themesWhere(i -> whole.score(i).coded() >= Evaluation.FREQUENT)),
                StanceScore.of(resamples),
                nearMisses(resamples),
                CoderPairs.of(this, sample),
                outside(sample));
    }

    Comparison compared(Coding coding, Coding reference) {
        return Comparison.of(themes, coding, reference);
    }

    /** Comparisons of some statements as a whole. */
    Compared pooled(List<Comparison> comparisons) {
        Resamples resamples = resamples(comparisons);
        List<Integer> all = themesWhere(i -> true);
        return new Compared(Measured.of(resamples, tally -> tally.pooled(all)), StanceScore.of(resamples));
    }

    private Resamples resamples(List<Comparison> comparisons) {
        return Resamples.of(comparisons, themes.size(), bootstrap);
    }

    private List<Integer> themesWhere(Predicate<Integer> condition) {
        return IntStream.range(0, themes.size()).boxed().filter(condition).toList();
    }

    private ThemeScore themeScore(int index, Resamples resamples) {
        Theme theme = themes.get(index);
        return new ThemeScore(
                theme.id(),
                theme.headline(),
                Measured.of(resamples, tally -> tally.score(index)),
                resamples.whole().nearMisses(index));
    }

    /** In every resample the mean is over the same themes, less those that it happens to hold nothing of. */
    private static Macro macro(Resamples resamples, List<Integer> themes) {
        return new Macro(
                themes.size(), resamples.estimate(tally -> tally.meanF1(themes)).orElse(null));
    }

    private static NearMisses nearMisses(Resamples resamples) {
        return new NearMisses(
                resamples.whole().nearMisses(),
                resamples.estimate(tally -> tally.nearMisses().ratio()).orElse(null));
    }

    private List<OutsideTheme> outside(List<Judged> sample) {
        List<String> inside = themes.stream().map(Theme::id).toList();
        var outside = new TreeMap<String, Integer>();
        for (Judged judged : sample) {
            judged.statement().reference().themes().stream()
                    .filter(id -> !inside.contains(id))
                    .forEach(id -> outside.merge(id, 1, Integer::sum));
        }
        return outside.entrySet().stream()
                .map(it -> new OutsideTheme(it.getKey(), it.getValue()))
                .toList();
    }
}
