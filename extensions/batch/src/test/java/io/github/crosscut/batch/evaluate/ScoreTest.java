package io.github.crosscut.batch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void measuresAreThoseOfTheTextbook() {
        var score = new Score(6, 2, 4);

        assertThat(score.coded()).isEqualTo(10);
        assertThat(score.precision().orElseThrow()).isEqualTo(0.75); // 6 of 8 tagged
        assertThat(score.recall().orElseThrow()).isEqualTo(0.6); // 6 of 10 coded
        assertThat(score.f1().orElseThrow()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
    }

    @Test
    void nothingTaggedHasNoPrecisionAndNothingCodedNoRecall() {
        assertThat(new Score(0, 0, 3).precision()).isEmpty();
        assertThat(new Score(0, 0, 3).f1()).hasValue(0);
        assertThat(new Score(0, 3, 0).recall()).isEmpty();
        assertThat(new Score(0, 3, 0).f1()).hasValue(0);
        assertThat(Score.NONE.f1()).isEmpty();
    }

    @Test
    void oneDecisionCountsInOnePlace() {
        assertThat(Score.of(true, true)).isEqualTo(new Score(1, 0, 0));
        assertThat(Score.of(true, false)).isEqualTo(new Score(0, 1, 0));
        assertThat(Score.of(false, true)).isEqualTo(new Score(0, 0, 1));
        assertThat(Score.of(false, false)).isEqualTo(Score.NONE);
    }
}
