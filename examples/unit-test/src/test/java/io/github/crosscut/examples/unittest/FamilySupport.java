package io.github.crosscut.examples.unittest;

import io.github.crosscut.RulePack;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.models.EnglishModels;
import java.nio.file.Path;

/** The pack under test, loaded once for all tests. */
final class FamilySupport {

    static final Path PACK = Path.of("src/test/resources/pack");

    static final ThemeClassifier CLASSIFIER = ThemeClassifier.of(RulePack.loadTrusted(PACK), EnglishModels.analyzer());

    private FamilySupport() {}
}
