package io.github.crosscut.batch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.batch.evaluate.Evaluation.OutsideTheme;
import io.github.crosscut.batch.evaluate.Evaluation.ThemeScore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private final Theme voice = theme("voice", true);
    private final Theme drink = theme("drink", false);
    private final Theme silent = theme("silent", true);
    private final Evaluator evaluator = new Evaluator(List.of(voice, drink, silent));

    private static Theme theme(String id, boolean headline) {
        return new Theme(id, id, "", "", "", "", "", headline);
    }

    private static Gold gold(Set<String> themes, Set<String> maybe, Optional<Stance> stance) {
        return new Gold("text", Kind.NARRATIVE, themes, maybe, stance);
    }

    private static Classification answer(Stance stance, String... themes) {
        List<ThemeMatch> matches = List.of(themes).stream()
                .map(it -> new ThemeMatch(
                        it, stance, Grade.NAMED, List.of(new Evidence("rule", "concept", new Span(0, 1)))))
                .toList();
        return new Classification(Statement.of("text"), matches, List.of(), List.of(), stance, "digest");
    }

    /**
     * Worked by hand. voice: coded in 1 and 2, tagged in 1 and 3, so tp 1, fp 1, fn 1. drink: coded in 1 and 3, tagged in
     * 1, and a maybe in 2, where it is tagged too and counts neither way: tp 1, fn 1.
     */
    private Evaluation threeStatements() {
        evaluator.add(
                gold(Set.of("voice", "drink", "poverty"), Set.of(), Optional.of(Stance.CONCERN)),
                answer(Stance.CONCERN, "voice", "drink"));
        evaluator.add(
                gold(Set.of("voice", "poverty", "housing"), Set.of("drink"), Optional.of(Stance.NEUTRAL)),
                answer(Stance.CONCERN, "drink"));
        evaluator.add(gold(Set.of("drink"), Set.of(), Optional.empty()), answer(Stance.NEUTRAL, "voice"));
        return evaluator.result();
    }

    @Test
    void themesAreScoredByThemselvesAndAMaybeCountsNeitherWay() {
        assertThat(threeStatements().themes())
                .containsExactly(
                        new ThemeScore(voice, new Score(1, 1, 1)),
                        new ThemeScore(drink, new Score(1, 0, 1)),
                        new ThemeScore(silent, Score.NONE));
    }

    @Test
    void microPoolsAllThemesAndHeadlineSome() {
        Evaluation evaluation = threeStatements();

        assertThat(evaluation.micro()).isEqualTo(new Score(2, 1, 2));
        assertThat(evaluation.micro().f1().orElseThrow()).isCloseTo(4.0 / 7, within(1e-12));
        assertThat(evaluation.headline()).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void macroIsTheMeanOfTheThemesThatOccur() {
        Evaluation evaluation = threeStatements();

        assertThat(evaluation.macroThemes()).isEqualTo(2);
        // voice 2/(2+1+1) = 1/2, drink 2/(2+0+1) = 2/3
        assertThat(evaluation.macroF1().orElseThrow()).isCloseTo((1.0 / 2 + 2.0 / 3) / 2, within(1e-12));
    }

    @Test
    void stanceIsComparedWhereItIsCoded() {
        assertThat(threeStatements().stance()).isEqualTo(new Agreement(1, 2));
    }

    @Test
    void themesOutsideThePackAreCountedAndLeftOut() {
        assertThat(threeStatements().outside())
                .containsExactly(new OutsideTheme("housing", 1), new OutsideTheme("poverty", 2));
        assertThat(threeStatements().statements()).isEqualTo(6);
    }

    @Test
    void anEmptySampleHasNoMeasures() {
        Evaluation evaluation = evaluator.result();

        assertThat(evaluation.micro().f1()).isEmpty();
        assertThat(evaluation.macroF1()).isEmpty();
        assertThat(evaluation.stance().accuracy()).isEmpty();
    }
}
