package io.github.crosscut.testkit;

import static io.github.crosscut.testkit.CrosscutAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Outcome;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.StatementException;
import io.github.crosscut.ThemeMatch;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseClassificationAssertTest {

    private static final CaseClassification FOUND = new CaseClassification(
            "family W",
            List.of(
                    statement("s1", "drink"),
                    statement("s2"),
                    statement("s3", "harm"),
                    new Outcome.Failed("s4", new StatementException("s4", "is too long"))),
            List.of(new CaseMatch(
                    "both",
                    "both/case",
                    Grade.DEFINED,
                    List.of(
                            new CaseMatch.Ground("drink", List.of("s1")),
                            new CaseMatch.Ground("harm", List.of("s3"))))),
            List.of(),
            "0");

    private static Outcome statement(String id, String... themes) {
        List<ThemeMatch> matches = Stream.of(themes)
                .map(theme -> new ThemeMatch(
                        theme,
                        Stance.NEUTRAL,
                        Grade.DEFINED,
                        List.of(new Evidence(theme + "/words", theme, new Span(0, 1)))))
                .toList();
        var statement = Statement.of(id, "Words.", Kind.FINDING);
        return new Outcome.Classified(
                new Classification(statement, matches, List.of(), List.of(), Stance.NEUTRAL, "0"));
    }

    @Test
    void whatWasFoundPassesInOneChain() {
        assertThat(FOUND)
                .hasTheme("both")
                .restingOn("s3", "s1")
                .and()
                .hasTheme("drink")
                .restingOn("s1")
                .and()
                .hasNoTheme("neglect")
                .hasOnlyThemes("drink", "both", "harm");
    }

    @Test
    void aMissingThemeShowsWhatTheCaseCarries() {
        assertThatThrownBy(() -> assertThat(FOUND).hasTheme("neglect"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        case 'family W' has no theme 'neglect'

                          themes and their statements
                          both: [s1, s3]
                          drink: [s1]
                          harm: [s3]
                          not classified: s4""");
    }

    @Test
    void everyAssertionTellsWhatItFoundInstead() {
        fails(() -> assertThat(FOUND).hasNoTheme("both"), "has the theme 'both', which it must not have");
        fails(() -> assertThat(FOUND).hasOnlyThemes("both"), "has the themes [both, drink, harm] instead of [both]");
        fails(
                () -> assertThat(FOUND).hasTheme("both").restingOn("s1"),
                "has the theme 'both' resting on [s1, s3] instead of [s1]");
        fails(() -> assertThat((CaseClassification) null).hasTheme("both"), "Expecting a classified case, not null");
    }

    private static void fails(Runnable assertion, String message) {
        assertThatThrownBy(assertion::run).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }
}
