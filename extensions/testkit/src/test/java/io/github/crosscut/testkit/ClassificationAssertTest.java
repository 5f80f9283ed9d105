package io.github.crosscut.testkit;

import static io.github.crosscut.testkit.CrosscutAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeMatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationAssertTest {

    private static final String TEXT = "Nobody asked the children, and 100% of the challenging days went by.";

    private static final Classification FOUND = new Classification(
            Statement.of(TEXT),
            List.of(new ThemeMatch(
                    "voice",
                    Stance.CONCERN,
                    Grade.DEFINED,
                    List.of(evidence("voice/asked", "ask", "asked"), evidence("voice/asked", "child", "children")))),
            List.of(new ThemeMatch(
                    "time",
                    Stance.NEUTRAL,
                    Grade.SUGGESTED,
                    List.of(evidence("time/days", "day", "challenging days")))),
            List.of(new ExcludedMatch(
                    "challenge",
                    List.of(evidence("challenge/word", "challenge", "challenging")),
                    List.of(evidence("challenge/hard", "hardship", "challenging days")))),
            Stance.EXPECTATION,
            "0");

    private static Evidence evidence(String rule, String concept, String words) {
        int start = TEXT.indexOf(words);
        return new Evidence(rule, concept, new Span(start, start + words.length()));
    }

    @Test
    void whatWasFoundPassesInOneChain() {
        assertThat(FOUND)
                .hasTheme("voice")
                .withStance(Stance.CONCERN)
                .withGrade(Grade.DEFINED)
                .citing("children")
                .citingOnly("asked", "children")
                .and()
                .hasNoTheme("time")
                .hasOnlyThemes("voice")
                .suggests("time")
                .excludes("challenge")
                .hasStance(Stance.EXPECTATION);
    }

    @Test
    void aMissingThemeShowsTheStatementWithItsEvidenceMarked() {
        assertThatThrownBy(() -> assertThat(FOUND).hasTheme("trio"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        the statement has no theme 'trio'

                          Nobody [asked]¹ the [children]², and 100% of the [[challenging]⁴ days]³ went by.
                          themes:
                            voice (concern, defined)
                              ¹ voice/asked: ask
                              ² voice/asked: child
                          to review:
                            time (neutral, suggested)
                              ³ time/days: day
                          held back:
                            challenge
                              ⁴ challenge/word: challenge
                              because of
                              ³ challenge/hard: hardship""");
    }

    @Test
    void everyAssertionTellsWhatItFoundInstead() {
        fails(
                () -> assertThat(FOUND).hasNoTheme("voice"),
                "the statement has the theme 'voice', which it must not have");
        fails(() -> assertThat(FOUND).hasOnlyThemes("b", "a"), "has the themes [voice] instead of [a, b]");
        fails(() -> assertThat(FOUND).hasOnlyThemes(), "has the themes [voice] instead of []");
        fails(() -> assertThat(FOUND).suggests("voice"), "does not suggest the theme 'voice' for review");
        fails(() -> assertThat(FOUND).excludes("voice"), "holds back no rule of the theme 'voice'");
        fails(
                () -> assertThat(FOUND).hasStance(Stance.CONCERN),
                "has the stance expectation as a whole instead of concern");
    }

    @Test
    void everyAssertionOnAThemeTellsWhatItFoundInstead() {
        fails(
                () -> assertThat(FOUND).hasTheme("voice").withStance(Stance.STRENGTH),
                "has for the theme 'voice' the stance concern instead of strength");
        fails(() -> assertThat(FOUND).hasTheme("voice").withGrade(Grade.NAMED), "the grade defined instead of named");
        fails(
                () -> assertThat(FOUND).hasTheme("voice").citing("asked", "child"),
                "as evidence [asked, children], among which not all of [asked, child]");
        fails(
                () -> assertThat(FOUND).hasTheme("voice").citingOnly("children"),
                "as evidence [asked, children] instead of [children]");
    }

    @Test
    void aDescriptionStandsBeforeTheMessage() {
        fails(
                () -> assertThat(FOUND).as("first finding").hasTheme("trio"),
                "[first finding] the statement has no theme");
    }

    @Test
    void nothingToAssertOnIsAFailure() {
        fails(() -> assertThat((Classification) null).hasTheme("voice"), "Expecting a classification, not null");
    }

    private static void fails(Runnable assertion, String message) {
        assertThatThrownBy(assertion::run).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }
}
