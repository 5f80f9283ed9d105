package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Theme;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A classifier's answers measured against a coded sample.
 *
 * @param statements how many statements were compared
 * @param themes the score of every theme of the pack, in the pack's order
 * @param stance agreement on the stance of the statements whose stance is coded
 * @param outside themes that the sample codes and the pack does not have, by id; they count in no score
 */
public record Evaluation(int statements, List<ThemeScore> themes, Agreement stance, List<OutsideTheme> outside) {

    public Evaluation {
        themes = List.copyOf(themes);
        outside = List.copyOf(outside);
    }

    /** The score of a theme. */
    public record ThemeScore(Theme theme, Score score) {}

    /** A theme that the pack does not have, and how often the sample codes it. */
    public record OutsideTheme(String theme, int coded) {}

    /** All decisions on all themes pooled. */
    public Score micro() {
        return pooled(themes);
    }

    /** All decisions on the headline themes pooled. */
    public Score headline() {
        return pooled(themes.stream().filter(it -> it.theme().headline()).toList());
    }

    /** Mean of the themes' F1; empty where no theme was coded or tagged. */
    public OptionalDouble macroF1() {
        return f1().average();
    }

    /** How many themes {@link #macroF1} is the mean of: those that were coded or tagged at least once. */
    public long macroThemes() {
        return f1().count();
    }

    private DoubleStream f1() {
        return themes.stream().map(ThemeScore::score).map(Score::f1).flatMapToDouble(OptionalDouble::stream);
    }

    private static Score pooled(List<ThemeScore> themes) {
        return themes.stream().map(ThemeScore::score).reduce(Score.NONE, Score::plus);
    }
}
