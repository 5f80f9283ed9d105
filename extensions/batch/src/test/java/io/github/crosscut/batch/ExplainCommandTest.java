package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void everyThemeIsShownWithItsWordsMarkedAndItsRules() {
        Run run = tiny("", "explain", "The nurse never asked the child. On the doorstep there was drinking.");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        stance: concern, as a statement of kind narrative

                        drink (Drinking): concern, defined
                          The nurse never asked the child. On the doorstep there was drinking.
                                                                                     ^^^^^^^^
                          by drink/said
                             drink: "drinking"

                        voice (Voice of the child): concern, defined
                          The nurse never asked the child. On the doorstep there was drinking.
                                          ^^^^^     ^^^^^
                          by voice/not-asked
                             ask: "asked"
                             child: "child"
                        """);
    }

    @Test
    void aRuleThatWasHeldBackIsShownWithWhatHeldItBack() {
        Run run = tiny("", "explain", "The nurse never asked the child about the weather.", "--theme", "voice");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        not tagged: voice (Voice of the child)

                        held back: voice (Voice of the child)
                          The nurse never asked the child about the weather.
                                          ^^^^^     ^^^^^
                          voice/not-asked: "asked" … "child"
                          because of voice/about-the-weather: "weather"
                        """);
    }

    @Test
    void aThemeWithoutAMatchShowsWhatItsRulesWouldHaveNeeded() {
        Run run = tiny("", "explain", "The nurse asked Fern.", "--theme", "voice");

        assertThat(run.out()).isEqualTo("""
                        not tagged: voice (Voice of the child)
                          The nurse asked Fern.
                          no rule of this theme fired; what each looks for, in its own order and scope (+ is here, - is not):
                          voice/not-asked: +ask ("asked")  +child ("Fern")
                          voice/doorstep: -hint
                        """);
    }

    @Test
    void aMentionThatIsNotSimplySaidShowsItsScope() {
        Run run = tiny("", "explain", "There was never any drinking.", "--theme", "drink");

        assertThat(run.out()).endsWith("drink/said: +drink (\"drinking\" lacking)\n");
    }

    @Test
    void aCueIsShownAsToReview() {
        Run run = tiny("", "explain", "On the doorstep.", "--theme", "voice");

        assertThat(run.out())
                .contains("not tagged: voice", "to review: voice (Voice of the child): neutral, suggested");
    }

    @Test
    void theKindOfTheStatementWeighsInItsStance() {
        Run run = tiny("", "explain", "There was drinking.", "--kind", "good-practice");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("stance: strength, as a statement of kind good-practice\n");
    }

    @Test
    void anUnknownKindIsWrongUseAndTheKindsAreNamed() {
        Run run = tiny("", "explain", "x", "--kind", "advice");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no kind 'advice'; there are good-practice, learning, finding");
    }

    @Test
    void anUnknownThemeIsWrongUse() {
        Run run = tiny("", "explain", "x", "--theme", "nonsense");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no theme 'nonsense'", "'crosscut themes' lists them");
        assertThat(tiny("", "explain", "On the doorstep.", "--theme", "voice of the Child"))
                .isEqualTo(tiny("", "explain", "On the doorstep.", "--theme", "voice"));
    }

    @Test
    void aTextThatIsTooLongFails() {
        Run run = tiny("", "explain", "x ".repeat(60_000));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("120000 characters").doesNotContain("x x");
    }
}
