package io.github.crosscut.examples.unittest;

import static io.github.crosscut.examples.unittest.FamilySupport.CLASSIFIER;
import static io.github.crosscut.testkit.CrosscutAssertions.assertThat;

import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Assertions on single statements and on a case, as the tests of an application would make them. */
class FamilySupportTest {

    @Test
    void aThemeComesWithItsStanceItsGradeAndItsWords() {
        assertThat(CLASSIFIER.classify("They waited for an appointment with yet another family worker."))
                .hasOnlyThemes("continuity-of-worker", "waiting-for-help")
                .hasTheme("continuity-of-worker")
                .withStance(Stance.CONCERN)
                .withGrade(Grade.DEFINED)
                .citingOnly("yet another", "family worker")
                .and()
                .hasTheme("waiting-for-help")
                .citing("waited for an appointment");
    }

    @Test
    void aRuleThatIsHeldBackTagsNothing() {
        assertThat(CLASSIFIER.classify("The change of worker came with the change of shift."))
                .hasNoTheme("continuity-of-worker")
                .excludes("continuity-of-worker");
    }

    @Test
    void aCueIsUpForReviewOnly() {
        assertThat(CLASSIFIER.classify("The files were handed over on a Friday."))
                .hasOnlyThemes()
                .suggests("continuity-of-worker");
    }

    @Test
    void theWordingTellsTheStanceOfAStatement() {
        assertThat(CLASSIFIER.classify("Every team should count its changes of worker."))
                .hasStance(Stance.EXPECTATION);
    }

    @Test
    void aCaseCarriesTheThemesOfItsStatements() {
        var statements = List.of(
                Statement.of("s1", "The waiting list was closed.", Kind.FINDING),
                Statement.of("s2", "Tea was served.", Kind.NARRATIVE),
                Statement.of("s3", "The same support worker came back in May.", Kind.GOOD_PRACTICE));

        assertThat(CLASSIFIER.classifyCase("family Z", statements))
                .hasOnlyThemes("continuity-of-worker", "waiting-for-help")
                .hasTheme("continuity-of-worker")
                .restingOn("s3");
    }
}
