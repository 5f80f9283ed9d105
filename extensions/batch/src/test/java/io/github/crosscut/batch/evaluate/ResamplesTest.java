package io.github.crosscut.batch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Stance;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResamplesTest {

    private static final Comparison AGREED = comparison(Stance.CONCERN, Stance.CONCERN);
    private static final Comparison DISAGREED = comparison(Stance.CONCERN, Stance.NEUTRAL);

    private static Comparison comparison(Stance coded, Stance answered) {
        return new Comparison(List.of(), List.of(), new Coding.StancePair(coded, answered));
    }

    private static Tally tally(int agreed, int disagreed) {
        var tally = new Tally(0);
        tally.add(AGREED, agreed);
        tally.add(DISAGREED, disagreed);
        return tally;
    }

    private static Estimate accuracy(Resamples resamples) {
        return resamples.estimate(tally -> tally.stance().ratio()).orElseThrow();
    }

    /** Ten samples of accuracy 0.1, 0.2 … 1.0. Without a tenth at each end: rank 1 to rank 9. */
    @Test
    void anIntervalEndsAtThePercentiles() {
        List<Tally> drawn =
                IntStream.rangeClosed(1, 10).mapToObj(i -> tally(i, 10 - i)).toList();

        assertThat(accuracy(new Resamples(tally(5, 5), drawn, 0.8))).isEqualTo(new Estimate(0.5, 0.1, 0.9));
        // A quarter at each end: rank ceil(2.5) = 3 to rank ceil(7.5) = 8.
        assertThat(accuracy(new Resamples(tally(5, 5), drawn, 0.5))).isEqualTo(new Estimate(0.5, 0.3, 0.8));
    }

    /**
     * Of two statements, one right and one wrong, a quarter of the samples holds the right one twice, a quarter the wrong
     * one twice and half of them both. So the middle 95 of 100 reach from 0 to 1, the middle 40 of 100 hold nothing but 0.5.
     */
    @Test
    void samplesAreDrawnWithReplacement() {
        List<Comparison> sample = List.of(AGREED, DISAGREED);

        assertThat(accuracy(Resamples.of(sample, 0, new Bootstrap(2000, 1, 0.95))))
                .isEqualTo(new Estimate(0.5, 0, 1));
        assertThat(accuracy(Resamples.of(sample, 0, new Bootstrap(2000, 1, 0.4))))
                .isEqualTo(new Estimate(0.5, 0.5, 0.5));
    }

    @Test
    void aSampleIsAsLargeAsTheWhole() {
        var resamples = Resamples.of(List.of(AGREED, DISAGREED, AGREED), 0, new Bootstrap(50, 7, 0.95));

        assertThat(resamples.drawn()).hasSize(50).allMatch(tally -> tally.statements() == 3);
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndTheValueNeedsNone() {
        List<Comparison> sample = Stream.iterate(1, i -> i + 1)
                .limit(40)
                .map(i -> i % 3 == 0 ? DISAGREED : AGREED)
                .toList();
        Estimate first = accuracy(Resamples.of(sample, 0, new Bootstrap(200, 1, 0.95)));

        assertThat(accuracy(Resamples.of(sample, 0, new Bootstrap(200, 1, 0.95))))
                .isEqualTo(first);
        assertThat(first.value()).isEqualTo(27.0 / 40);
        assertThat(first.low()).isLessThan(first.value());
        assertThat(first.high()).isGreaterThan(first.value());
    }

    @Test
    void samplesThatDoNotHaveTheMeasureAreLeftOut() {
        var resamples = new Resamples(tally(1, 0), List.of(tally(0, 0), tally(1, 1), tally(0, 0)), 0.95);

        assertThat(accuracy(resamples)).isEqualTo(new Estimate(1, 0.5, 0.5));
        assertThat(new Resamples(tally(0, 0), List.of(tally(1, 1)), 0.95)
                        .estimate(tally -> tally.stance().ratio()))
                .isEmpty();
    }

    @Test
    void anEmptySampleHasNothingToDrawFrom() {
        var resamples = Resamples.of(List.of(), 3, Bootstrap.USUAL);

        assertThat(resamples.drawn()).isEmpty();
        assertThat(resamples.estimate(tally -> OptionalDouble.of(1))).contains(new Estimate(1, 1, 1));
    }
}
