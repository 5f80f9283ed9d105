package io.github.crosscut.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Example;
import io.github.crosscut.RulePack;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.models.EnglishModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RememberedAnswersTest {

    private static final Path SOURCES = Path.of("src", "main", "resources", "io", "github", "crosscut", "rules");

    /** Enough that most rules are met with answers from other statements, few enough for a few seconds. */
    private static final int STATEMENTS = 150;

    @Test
    void a_classifier_that_remembers_answers_as_one_that_asks_drools_for_the_first_time() {
        var analyzer = EnglishModels.analyzer();
        var remembering = SafeguardingThemes.classifier();
        List<Example> examples = new ArrayList<>(remembering.pack().examples());
        examples.forEach(it -> remembering.classify(it.text()));
        // No answers come with a pack that is compiled as it is loaded, and each classifier remembers for itself.
        RulePack unasked = RulePack.loadTrusted(SOURCES);
        Collections.shuffle(examples, new Random(20261126));
        for (int i = 0; i < STATEMENTS; i++) {
            var statement = Statement.of(
                    examples.get(2 * i).text() + " " + examples.get(2 * i + 1).text());
            assertThat(remembering.classify(statement))
                    .isEqualTo(ThemeClassifier.of(unasked, analyzer).classify(statement));
        }
    }
}
