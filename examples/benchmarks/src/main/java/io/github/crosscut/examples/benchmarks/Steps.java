package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.models.EnglishModels;
import io.github.crosscut.rules.SafeguardingThemes;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.ToIntFunction;
import opennlp.tools.tokenize.SimpleTokenizer;

/** Shows where the classifier's time goes; {@code classify} includes everything. */
final class Steps {

    private static final String BASE = "SimpleTokenizer alone";

    private Steps() {}

    /** Prints the steps as a Markdown table. */
    public static void main(String... args) {
        var analyzer = EnglishModels.analyzer();
        ThemeClassifier classifier = SafeguardingThemes.classifier();
        var steps = new LinkedHashMap<String, ToIntFunction<String>>();
        steps.put(BASE, text -> SimpleTokenizer.INSTANCE.tokenize(text).length);
        steps.put("words", text -> analyzer.words(text).size());
        steps.put("sentences", text -> analyzer.sentences(text).size());
        steps.put("`classify`", text -> classifier.classify(text).themes().size() + 1);
        Slices slices = Slices.of(steps);
        System.out.println("| step | µs per statement | × SimpleTokenizer |");
        System.out.println("|---|---|---|");
        steps.keySet()
                .forEach(step -> System.out.printf(
                        Locale.ROOT, "| %s | %.2f | %.2f |%n", step, slices.micros(step), slices.ratio(step, BASE)));
    }
}
