package io.github.crosscut.batch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import io.github.crosscut.batch.evaluate.Evaluation.CoderPair;
import io.github.crosscut.batch.evaluate.Evaluation.OutsideTheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final List<Theme> THEMES =
            List.of(theme("voice", true), theme("drink", false), theme("silent", true));

    private final List<Judged> sample = new ArrayList<>();

    private static Theme theme(String id, boolean headline) {
        return new Theme(id, id, "", "", "", "", "", headline);
    }

    private static Coding coding(String coder, String... themes) {
        return new Coding(coder, Set.of(themes), Set.of(), Set.of(), null);
    }

    private static Classification answer(Stance stance, String... themes) {
        List<ThemeMatch> matches = Stream.of(themes)
                .map(it -> new ThemeMatch(
                        it, stance, Grade.NAMED, List.of(new Evidence("rule", "concept", new Span(0, 1)))))
                .toList();
        return new Classification(Statement.of("text"), matches, List.of(), List.of(), stance, "digest");
    }

    private void add(Classification answer, Coding... codings) {
        sample.add(new Judged(
                new CodedStatement("", sample.size() + 1L, "text", Kind.NARRATIVE, List.of(codings)), answer));
    }

    private Evaluation evaluation() {
        return new Evaluator(THEMES, new Bootstrap(200, 1, 0.95)).evaluate(sample);
    }

    private static double value(@Nullable Estimate estimate) {
        return Objects.requireNonNull(estimate).value();
    }

    /**
     * Worked by hand. voice: coded in 1 and 2, tagged in 1 and 3, so tp 1, fp 1, fn 1, tn 0. drink: coded in 1 and 3, tagged
     * in 1, and a maybe in 2, where it is tagged too and counts neither way: tp 1, fn 1. silent: tn 3.
     */
    private Evaluation threeStatements() {
        add(
                answer(Stance.CONCERN, "drink", "voice"),
                new Coding("", Set.of("voice", "drink", "poverty"), Set.of(), Set.of(), Stance.CONCERN));
        add(
                answer(Stance.CONCERN, "drink"),
                new Coding(
                        "", Set.of("voice", "poverty", "housing"), Set.of("drink"), Set.of("drink"), Stance.NEUTRAL));
        add(
                answer(Stance.NEUTRAL, "voice"),
                new Coding("", Set.of("drink"), Set.of(), Set.of("voice", "silent"), null));
        return evaluation();
    }

    @Test
    void themesAreScoredByThemselvesAndAMaybeCountsNeitherWay() {
        assertThat(threeStatements().themes())
                .extracting(it -> it.theme(), it -> it.headline(), it -> it.measured()
                        .counts())
                .containsExactly(
                        tuple("voice", true, new Score(1, 1, 1, 0)),
                        tuple("drink", false, new Score(1, 0, 1, 0)),
                        tuple("silent", true, new Score(0, 0, 0, 3)));
    }

    @Test
    void microPoolsAllThemesAndHeadlineSome() {
        Evaluation evaluation = threeStatements();

        assertThat(evaluation.micro().n()).isEqualTo(4);
        assertThat(evaluation.micro().counts()).isEqualTo(new Score(2, 1, 2, 3));
        assertThat(value(evaluation.micro().precision())).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(value(evaluation.micro().recall())).isEqualTo(0.5);
        assertThat(value(evaluation.micro().f1())).isCloseTo(4.0 / 7, within(1e-12));
        assertThat(evaluation.headline().counts()).isEqualTo(new Score(1, 1, 1, 3));
    }

    /**
     * voice: 1/3 agree, (2*2 + 1*1)/9 = 5/9 by chance, (3/9 - 5/9)/(4/9) = -1/2. drink: 1/2 agree, (1*2 + 1*0)/4 = 1/2 by
     * chance, 0. Pooled: 5/8 agree, (3*4 + 5*4)/64 = 1/2 by chance, (5/8 - 1/2)/(1/2) = 1/4.
     */
    @Test
    void kappaIsToldForEachThemeAndPooled() {
        Evaluation evaluation = threeStatements();

        assertThat(value(evaluation.themes().get(0).measured().kappa())).isCloseTo(-0.5, within(1e-12));
        assertThat(value(evaluation.themes().get(1).measured().kappa())).isZero();
        assertThat(evaluation.themes().get(2).measured().kappa()).isNull();
        assertThat(value(evaluation.micro().kappa())).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void macroIsTheMeanOfTheThemesThatOccur() {
        Evaluation evaluation = threeStatements();

        assertThat(evaluation.macro().themes()).isEqualTo(2);
        // voice 2/(2+1+1) = 1/2, drink 2/(2+0+1) = 2/3
        assertThat(value(evaluation.macro().f1())).isCloseTo((1.0 / 2 + 2.0 / 3) / 2, within(1e-12));
        assertThat(evaluation.macroFrequent().themes()).isZero();
        assertThat(evaluation.macroFrequent().f1()).isNull();
    }

    /** voice is coded five times and tagged four times of these: 8/(8+1). drink is coded four times and never tagged. */
    @Test
    void themesOfFiveStatementsOrMoreHaveAMeanOfTheirOwn() {
        for (int i = 0; i < 4; i++) {
            add(answer(Stance.NEUTRAL, "voice"), coding("", "voice", "drink"));
        }
        add(answer(Stance.NEUTRAL), coding("", "voice"));
        Evaluation evaluation = evaluation();

        assertThat(evaluation.macroFrequent().themes()).isEqualTo(1);
        assertThat(value(evaluation.macroFrequent().f1())).isCloseTo(8.0 / 9, within(1e-12));
        assertThat(value(evaluation.macro().f1())).isCloseTo(4.0 / 9, within(1e-12));
    }

    @Test
    void stanceIsComparedWhereItIsCoded() {
        StanceScore stance = threeStatements().stance();

        assertThat(stance.agreed()).isEqualTo(new Share(1, 2));
        assertThat(value(stance.accuracy())).isEqualTo(0.5);
        assertThat(stance.confusion().get("neutral"))
                .containsEntry("concern", 1)
                .containsEntry("neutral", 0)
                .hasSize(4);
        assertThat(stance.confusion().get("concern")).containsEntry("concern", 1);
    }

    /** In 3 voice is tagged and silent is not; in 2 drink is a maybe too and counts neither way. */
    @Test
    void nearMissesAreCountedWhereTheyWereTagged() {
        Evaluation evaluation = threeStatements();

        assertThat(evaluation.nearMisses().tagged()).isEqualTo(new Share(1, 2));
        assertThat(value(evaluation.nearMisses().rate())).isEqualTo(0.5);
        assertThat(evaluation.themes())
                .extracting(Evaluation.ThemeScore::nearMisses)
                .containsExactly(new Share(1, 1), new Share(0, 0), new Share(0, 1));
    }

    @Test
    void themesOutsideThePackAreCountedAndLeftOut() {
        assertThat(threeStatements().outside())
                .containsExactly(new OutsideTheme("housing", 1), new OutsideTheme("poverty", 2));
    }

    /**
     * Worked by hand, on the first two statements, which both coded. B by A: voice tp and tn, drink tn and fn, silent tn twice.
     * Machine by A: voice tp and tn, drink fp and tp. Machine by B: voice tp and tn, drink fp twice.
     */
    @Test
    void codersAreComparedOnWhatBothCodedAndTheMachineBesideThem() {
        add(answer(Stance.NEUTRAL, "drink", "voice"), coding("A", "voice"), coding("B", "voice"));
        add(answer(Stance.NEUTRAL, "drink"), coding("A", "drink"), coding("B"));
        add(answer(Stance.NEUTRAL), coding("A", "voice"));
        Evaluation evaluation = evaluation();

        assertThat(evaluation.micro().counts()).isEqualTo(new Score(2, 1, 1, 5));
        assertThat(evaluation.coders()).hasSize(1);
        CoderPair pair = evaluation.coders().get(0);
        assertThat(pair.first() + pair.second()).isEqualTo("AB");
        assertThat(pair.statements()).isEqualTo(2);
        assertThat(pair.coders().themes().counts()).isEqualTo(new Score(1, 0, 1, 4));
        assertThat(pair.machineByFirst().themes().counts()).isEqualTo(new Score(2, 1, 0, 3));
        assertThat(pair.machineBySecond().themes().counts()).isEqualTo(new Score(1, 2, 0, 3));
    }

    @Test
    void anEmptySampleHasNoMeasures() {
        Evaluation evaluation = evaluation();

        assertThat(evaluation.micro().f1()).isNull();
        assertThat(evaluation.macro().f1()).isNull();
        assertThat(evaluation.stance().accuracy()).isNull();
        assertThat(evaluation.nearMisses().rate()).isNull();
        assertThat(evaluation.coders()).isEmpty();
    }
}
