package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Classification;
import io.github.crosscut.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares answers with a coded sample, statement by statement. Cues to review are not answers. Not thread-safe.
 */
public final class Evaluator {

    private final List<Theme> themes;
    private final Map<String, Score> scores = new HashMap<>();
    private final Map<String, Integer> outside = new TreeMap<>();
    private Agreement stance = Agreement.NONE;
    private int statements;

    /** Measures these themes and no others. */
    public Evaluator(List<Theme> themes) {
        this.themes = List.copyOf(themes);
        themes.forEach(theme -> scores.put(theme.id(), Score.NONE));
    }

    /** Compares one answer with its code. */
    public void add(Gold gold, Classification answer) {
        statements++;
        List<String> tagged = answer.themes();
        for (Theme theme : themes) {
            String id = theme.id();
            if (!gold.maybe().contains(id)) {
                scores.merge(id, Score.of(tagged.contains(id), gold.themes().contains(id)), Score::plus);
            }
        }
        gold.themes().stream().filter(id -> !scores.containsKey(id)).forEach(id -> outside.merge(id, 1, Integer::sum));
        gold.stance().ifPresent(coded -> stance = stance.plus(coded == answer.stance()));
    }

    /** The measures of all that was compared so far. */
    public Evaluation result() {
        return new Evaluation(
                statements,
                themes.stream()
                        .map(theme -> new Evaluation.ThemeScore(theme, scores.getOrDefault(theme.id(), Score.NONE)))
                        .toList(),
                stance,
                outside.entrySet().stream()
                        .map(it -> new Evaluation.OutsideTheme(it.getKey(), it.getValue()))
                        .toList());
    }
}
