package io.github.crosscut.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Example;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.models.EnglishModels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RememberedAnswersTest {

    /** Enough that most rules are met with answers from other statements, few enough for a few seconds. */
    private static final int STATEMENTS = 150;

    @Test
    void a_classifier_that_remembers_answers_as_one_that_has_just_begun() {
        var pack = SafeguardingThemes.pack();
        var analyzer = EnglishModels.analyzer();
        var remembering = ThemeClassifier.of(pack, analyzer);
        List<Example> examples = new ArrayList<>(pack.examples());
        examples.forEach(it -> remembering.classify(it.text()));
        Collections.shuffle(examples, new Random(20261126));
        for (int i = 0; i < STATEMENTS; i++) {
            var statement = Statement.of(
                    examples.get(2 * i).text() + " " + examples.get(2 * i + 1).text());
            assertThat(remembering.classify(statement))
                    .isEqualTo(ThemeClassifier.of(pack, analyzer).classify(statement));
        }
    }
}
