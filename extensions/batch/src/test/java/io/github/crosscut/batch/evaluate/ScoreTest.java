package io.github.crosscut.batch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void measuresAreThoseOfTheTextbook() {
        var score = new Score(6, 2, 4, 0);

        assertThat(score.coded()).isEqualTo(10);
        assertThat(score.precision().orElseThrow()).isEqualTo(0.75); // 6 of 8 tagged
        assertThat(score.recall().orElseThrow()).isEqualTo(0.6); // 6 of 10 coded
        assertThat(score.f1().orElseThrow()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
    }

    /**
     * Worked by hand. Both say yes to 20 of 50 and no to 15, so 0.7 agree. One says yes to 25, the other to 30, so by chance
     * 25/50 * 30/50 + 25/50 * 20/50 = 0.5 would agree: kappa = (0.7 - 0.5) / (1 - 0.5).
     */
    @Test
    void kappaIsAgreementBeyondChance() {
        assertThat(new Score(20, 5, 10, 15).kappa().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(new Score(3, 0, 0, 4).kappa()).hasValue(1);
        // Always the opposite: 0 agree, (2 * 2 + 2 * 2) / 16 = 0.5 would by chance.
        assertThat(new Score(0, 2, 2, 0).kappa()).hasValue(-1);
    }

    @Test
    void kappaNeedsSomethingThatChanceCouldGetWrong() {
        assertThat(Score.NONE.kappa()).isEmpty();
        assertThat(new Score(0, 0, 0, 9).kappa()).isEmpty();
        assertThat(new Score(9, 0, 0, 0).kappa()).isEmpty();
    }

    @Test
    void nothingTaggedHasNoPrecisionAndNothingCodedNoRecall() {
        assertThat(new Score(0, 0, 3, 0).precision()).isEmpty();
        assertThat(new Score(0, 0, 3, 0).f1()).hasValue(0);
        assertThat(new Score(0, 3, 0, 0).recall()).isEmpty();
        assertThat(new Score(0, 3, 0, 0).f1()).hasValue(0);
        assertThat(Score.NONE.f1()).isEmpty();
    }

    @Test
    void kappaOfManyDecisionsDoesNotOverflow() {
        assertThat(new Score(1_000_000, 0, 0, 1_000_000_000).kappa()).hasValue(1);
    }
}
