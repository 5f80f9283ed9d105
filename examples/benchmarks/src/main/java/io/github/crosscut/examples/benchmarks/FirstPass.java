package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.rules.SafeguardingThemes;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import opennlp.tools.tokenize.SimpleTokenizer;

/** Measures the first, cold pass over the statements: nothing compiled by the JVM, no memo filled. */
final class FirstPass {

    private FirstPass() {}

    /**
     * Prints microseconds per statement.
     *
     * @param args {@code classify} or {@code simple}; each needs a JVM of its own, or the first warms up the second
     */
    public static void main(String... args) {
        List<String> statements = Statements.standard();
        ToIntFunction<String> work = work(args.length > 0 ? args[0] : "classify");
        int sum = 0;
        long start = System.nanoTime();
        for (String statement : statements) {
            sum += work.applyAsInt(statement);
        }
        double micros = (System.nanoTime() - start) / 1_000.0 / statements.size();
        if (sum == 0) {
            throw new IllegalStateException("nothing found");
        }
        System.out.println(String.format(Locale.ROOT, "%.3f", micros));
    }

    private static ToIntFunction<String> work(String name) {
        if (name.equals("simple")) {
            return text -> SimpleTokenizer.INSTANCE.tokenize(text).length;
        }
        var classifier = SafeguardingThemes.classifier();
        return text -> classifier.classify(text).matches().size();
    }
}
