package io.github.crosscut.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crosscut.ThemeClassifier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseExamplesTest {

    private static final String SOUND = """
            + cases/twice waiting
                * finding: The child waited for a year.
                  finding: Tea was served.
                * finding: The children waited again.
            - cases/twice
                finding: The child waited for a year.
            + cases/everywhere
                case Ash
                * finding: The child waited for a year.
                case Fern
                * finding: The children waited.
            - cases/everywhere
                case Ash
                finding: The child waited for a year.
                case Fern
                finding: Tea was served.
            """;

    @TempDir
    private Path folder = Path.of("");

    private ThemeClassifier with(String caseExamples) {
        return InventedPack.withCases(folder, caseExamples);
    }

    private void run(String caseExample) throws Throwable {
        List<DynamicTest> tests = PackExamples.of(with(caseExample)).tests().toList();
        tests.get(tests.size() - 1).getExecutable().execute();
    }

    @Test
    void everyExampleCaseIsATestNamedByItsPlaceAndRule() {
        assertThat(PackExamples.of(with(SOUND)).in(folder).tests().skip(1))
                .extracting(DynamicTest::getDisplayName)
                .containsExactly(
                        "cases/case-examples.txt:1 + cases/twice",
                        "cases/case-examples.txt:5 - cases/twice",
                        "cases/case-examples.txt:7 + cases/everywhere",
                        "cases/case-examples.txt:12 - cases/everywhere");
        assertThat(PackExamples.of(with(SOUND)).tests())
                .allSatisfy(
                        test -> assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException());
    }

    @Test
    void aCaseRuleThatStaysSilentIsAFailureWithTheThemesThatWereFound() {
        assertThatThrownBy(() -> run("+ cases/twice\n    finding: The child waited.\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        cases/case-examples.txt:1: 'cases/twice' does not fire

                          themes of the example: waiting""");
    }

    @Test
    void otherStatementsThanTheMarkedOnesAreAFailure() {
        assertThatThrownBy(() -> run("+ cases/twice\n  * finding: The child waited.\n  finding: The child waits.\n"))
                .hasMessageContaining("'cases/twice' rests on the lines 2, 3, the example marks 2");
    }

    @Test
    void anotherThemeThanTheNamedOneIsAFailure() {
        assertThatThrownBy(() -> run("+ cases/twice harm\n  finding: The child waited.\n  finding: A child waits.\n"))
                .hasMessageContaining("'cases/twice' does not fire")
                .hasMessageContaining("told of 'waiting', resting on the lines 2, 3");
    }

    @Test
    void knownMissesAndKnownFalseAlarmsMustStaySo() {
        String twice = "cases/twice\n  finding: The child waited.\n  finding: The child waits.\n";
        String once = "cases/twice\n  finding: The child waited.\n";
        assertThatCode(() -> run("?+ " + once)).doesNotThrowAnyException();
        assertThatCode(() -> run("?- " + twice)).doesNotThrowAnyException();
        assertThatThrownBy(() -> run("?+ " + twice)).hasMessageContaining("fires now: make it +");
        assertThatThrownBy(() -> run("?- " + once)).hasMessageContaining("stays silent now: make it -");
        assertThatThrownBy(() -> run("- " + twice)).hasMessageContaining("it must stay silent");
    }

    @Test
    void aCaseRuleWithoutExamplesIsTold() {
        assertThat(PackCheck.problems(with(SOUND))).noneMatch(it -> it.file().startsWith("cases"));
        assertThat(PackCheck.problems(with("- cases/twice\n  finding: Tea was served.\n")))
                .filteredOn(it -> it.file().startsWith("cases"))
                .extracting(Object::toString)
                .containsExactly(
                        "cases/case-examples.txt: rule 'cases/everywhere': no + example in which it fires; add one",
                        "cases/case-examples.txt: rule 'cases/everywhere': "
                                + "no - example in which one of its themes occurs and it stays silent; add one",
                        "cases/case-examples.txt: rule 'cases/twice': no + example in which it fires; add one",
                        "cases/case-examples.txt: rule 'cases/twice': "
                                + "no - example in which one of its themes occurs and it stays silent; add one");
        assertThat(PackCheck.tests(with(SOUND)))
                .extracting(DynamicTest::getDisplayName)
                .contains("all case rules have examples");
    }
}
