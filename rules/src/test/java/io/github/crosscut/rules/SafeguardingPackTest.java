package io.github.crosscut.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Example;
import io.github.crosscut.RulePack;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.models.EnglishModels;
import io.github.crosscut.testkit.PackCheck;
import io.github.crosscut.testkit.PackExamples;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SafeguardingPackTest {

    private static final ThemeClassifier CLASSIFIER = SafeguardingThemes.classifier();

    private static final Path SOURCES = Path.of("src", "main", "resources", "io", "github", "crosscut", "rules");

    @TestFactory
    Stream<DynamicTest> every_example_holds() {
        return PackExamples.of(CLASSIFIER).tests();
    }

    @Test
    void every_rule_fires_and_stays_silent_in_an_example() {
        assertThat(PackCheck.problems(CLASSIFIER)).isEmpty();
    }

    @Test
    void no_form_can_stand_for_more_than_five_words() {
        assertThat(PackCheck.formsLongerThan(5, CLASSIFIER.pack())).isEmpty();
    }

    @Test
    void the_pack_holds_the_forty_themes_of_the_codebook_at_least() {
        assertThat(CLASSIFIER.pack().themes()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(CLASSIFIER.pack().themes().stream().filter(Theme::headline))
                .extracting(Theme::id)
                .containsExactlyInAnyOrder(
                        "voice-of-the-child", "start-again-syndrome", "trigger-trio", "challenge-and-escalation");
    }

    @Test
    void every_concept_is_used() {
        assertThat(CLASSIFIER.pack().unusedConcepts()).isEmpty();
    }

    @Test
    void every_theme_has_at_least_thirty_examples_half_of_them_silent() {
        for (Theme theme : CLASSIFIER.pack().themes()) {
            List<Example> examples = CLASSIFIER.pack().examples().stream()
                    .filter(it -> it.theme().equals(theme.id()))
                    .toList();
            assertThat(examples).as(theme.id()).hasSizeGreaterThanOrEqualTo(30);
            assertThat(examples.stream()
                            .filter(it -> it.expectation() == Example.Expectation.STAYS_SILENT)
                            .count())
                    .as(theme.id())
                    .isGreaterThanOrEqualTo(examples.size() / 2);
        }
    }

    @Test
    void the_bundled_pack_is_the_one_in_the_sources() {
        RulePack sources = RulePack.loadTrusted(SOURCES);
        assertThat(CLASSIFIER.pack().digest()).isEqualTo(sources.digest());
        assertThat(CLASSIFIER.pack().rules()).isEqualTo(sources.rules());
        assertThat(CLASSIFIER.pack().themes()).isEqualTo(sources.themes());
    }

    @Test
    void rules_compiled_at_build_time_and_at_run_time_give_the_same_answers() {
        var compiledNow = ThemeClassifier.of(RulePack.loadTrusted(SOURCES), EnglishModels.analyzer());
        assertThat(CLASSIFIER.pack().examples()).allSatisfy(it -> assertThat(compiledNow.classify(it.text()))
                .isEqualTo(CLASSIFIER.classify(it.text())));
    }
}
