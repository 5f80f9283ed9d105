package io.github.crosscut.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackExamplesTest {

    @TempDir
    private Path folder = Path.of("");

    private List<DynamicTest> tests(String examples) {
        return PackExamples.of(InventedPack.withExamples(folder, examples))
                .in(folder)
                .tests()
                .toList();
    }

    private void run(String example) throws Throwable {
        tests(example).get(0).getExecutable().execute();
    }

    @Test
    void everyLineIsATestNamedByItsPlaceAndSentence() {
        List<DynamicTest> tests = tests("""
                # children who wait

                + The [child] [waited] for a year.
                ?- The waiting list says nothing of a child.
                """);

        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .containsExactly(
                        "themes/waiting/examples.txt:3 + The child waited for a year.",
                        "themes/waiting/examples.txt:4 ?- The waiting list says nothing of a child.");
    }

    @Test
    void aTestLeadsToItsLine() {
        assertThat(tests("\n+ The child waited.\n").get(0).getTestSourceUri())
                .get()
                .hasToString(folder.resolve("themes/waiting/examples.txt").toUri() + "?line=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+ The [child] [waited] for a year.",
                "+ The child waited for a year.",
                "+ {concern} The [children] were on a [waiting list] for a year.",
                "- The child was seen on the same day.",
                "- The queue was long.",
                "- The child waited at the bus stop.",
                "?+ The child was kept on hold.",
                "?- The waiting list says nothing of a child."
            })
    void anExampleThatHoldsPasses(String example) {
        assertThatCode(() -> run(example)).doesNotThrowAnyException();
    }

    @Test
    void aThemeThatStaysSilentIsAFailureWithAllThatWasFound() {
        assertThatThrownBy(() -> run("+ The child waited at the bus stop."))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        themes/waiting/examples.txt:1: 'waiting' does not fire

                          The [child]¹ [waited]² at the [bus stop]³.
                          themes: none
                          to review: none
                          held back:
                            waiting
                              ¹ waiting/child-waits: child
                              ² waiting/child-waits: wait
                              because of
                              ³ waiting/at-the-bus-stop: bus-stop""");
    }

    @Test
    void otherWordsThanTheMarkedOnesAreAFailure() {
        assertThatThrownBy(() -> run("+ The [child waited] for a year."))
                .hasMessageContaining("'waiting' rests on [child, waited], the example marks [child waited]");
    }

    @Test
    void anotherStanceIsAFailure() {
        assertThatThrownBy(() -> run("+ {strength} The child waited for a year."))
                .hasMessageContaining("fires with the stance concern, the example says strength");
    }

    @Test
    void aFalseAlarmIsAFailure() {
        assertThatThrownBy(() -> run("- The child waited for a year."))
                .hasMessageContaining("'waiting' fires; it must stay silent");
    }

    @Test
    void aKnownMissThatFiresIsAFailure() {
        assertThatThrownBy(() -> run("?+ The child waited for a year.")).hasMessageContaining("fires now: make it +");
    }

    @Test
    void aKnownFalseAlarmThatIsSilentIsAFailure() {
        assertThatThrownBy(() -> run("?- The child was seen.")).hasMessageContaining("stays silent now: make it -");
    }

    @Test
    void aPackWithoutExamplesIsAFailure() {
        assertThatThrownBy(() -> tests("# none yet\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule pack invented holds no examples; write themes/<id>/examples.txt");
    }
}
