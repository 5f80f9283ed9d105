package io.github.crosscut.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crosscut.ThemeClassifier;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {

    private static final String SOUND = """
            + The [child] [waited] for a year.
            - The child was seen on the same day.
            - The child waited at the bus stop.
            - The queue was long.
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPackWhoseExamplesTryEveryRuleIsSound() {
        ThemeClassifier classifier = InventedPack.withExamples(folder, SOUND);

        assertThat(PackCheck.problems(classifier)).isEmpty();
        assertThat(PackCheck.tests(classifier))
                .singleElement()
                .satisfies(
                        test -> assertThat(test.getDisplayName()).isEqualTo("waiting has examples for all its rules"))
                .satisfies(test -> assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException());
    }

    @Test
    void everythingThatIsMissingIsTold() {
        assertThat(PackCheck.problems(InventedPack.withExamples(folder, "- Nothing happened.\n")))
                .extracting(Object::toString)
                .containsExactly(
                        "themes/waiting/examples.txt: rule 'waiting/at-the-bus-stop': "
                                + "no example in which it holds something back; add one, or remove the rule",
                        "themes/waiting/examples.txt: rule 'waiting/child-waits': "
                                + "no + example in which it fires; add one",
                        "themes/waiting/examples.txt: rule 'waiting/child-waits': "
                                + "no - example in which one of its concepts occurs and the theme stays silent; add one",
                        "themes/waiting/examples.txt: rule 'waiting/queue': "
                                + "no example in which it puts the theme up for review; add one",
                        "themes/waiting/examples.txt: rule 'waiting/queue': "
                                + "no - example in which one of its concepts occurs and the theme stays silent; add one");
    }

    @Test
    void aSentenceThatStandsTwiceIsTold() {
        assertThat(PackCheck.problems(InventedPack.withExamples(folder, SOUND + "+ The child [waited] for a year.\n")))
                .singleElement()
                .hasToString("themes/waiting/examples.txt:5: holds the sentence of line 1 again");
    }

    @Test
    void aThemeOfWordsAloneNeedsOneExampleOfEachSign() {
        assertThat(PackCheck.problems(InventedPack.ofWordsAlone(folder, "+ They [waited].\n- They left.\n")))
                .isEmpty();
        assertThat(PackCheck.problems(InventedPack.ofWordsAlone(folder, "+ They [waited].\n")))
                .singleElement()
                .hasToString("themes/waiting/examples.txt: rule 'waiting/words': no - example; add one");
    }

    @Test
    void theTestOfAThemeFailsWithItsProblems() {
        var tests = PackCheck.tests(InventedPack.withExamples(folder, "- Nothing happened.\n"));

        assertThatThrownBy(tests.findFirst().orElseThrow().getExecutable()::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rule 'waiting/child-waits': no + example in which it fires");
    }
}
