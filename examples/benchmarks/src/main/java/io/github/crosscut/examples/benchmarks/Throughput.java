package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.rules.SafeguardingThemes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link ClassifyBenchmark} several times over and compares within each round, since a machine's speed may change
 * from one minute to the next and its ratios hardly do.
 */
final class Throughput {

    private static final int ROUNDS = 3;
    private static final String BASE = "simpleTokenizer";

    /** In all rounds; Lucene Monitor, which takes minutes to register its queries, in the first only. */
    private static final String QUICK = ".*(simpleTokenizer|classify)$";

    private Throughput() {}

    /** Prints the comparison as a Markdown table. */
    public static void main(String... args) throws RunnerException {
        var rounds = new ArrayList<Map<String, Double>>();
        for (int round = 1; round <= ROUNDS; round++) {
            System.err.println("throughput, round " + round + " of " + ROUNDS);
            rounds.add(round(round == 1 ? ".*" : QUICK));
        }
        System.out.println("| benchmark | µs per statement | × SimpleTokenizer |");
        System.out.println("|---|---|---|");
        for (String name : List.of(BASE, "classify", "luceneMonitor", "luceneMonitorBatch")) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f |%n",
                    name,
                    Median.of(rounds.stream()
                            .filter(it -> it.containsKey(name))
                            .map(it -> time(it, name))
                            .toList()),
                    ratio(rounds, name, BASE));
        }
        System.out.printf(
                Locale.ROOT,
                "%nMedians of %d rounds, of Lucene Monitor one. Lucene Monitor takes %.1f times as long as `classify` one by one, %.1f times in batches"
                        + " of 100.%n",
                ROUNDS,
                ratio(rounds, "luceneMonitor", "classify"),
                ratio(rounds, "luceneMonitorBatch", "classify"));
        printAgreement();
    }

    private static Map<String, Double> round(String benchmarks) throws RunnerException {
        var options = new OptionsBuilder()
                .include(ClassifyBenchmark.class.getName() + benchmarks)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        var times = new LinkedHashMap<String, Double>();
        for (RunResult result : new Runner(options).run()) {
            times.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        return times;
    }

    private static double ratio(List<Map<String, Double>> rounds, String name, String base) {
        return Median.of(rounds.stream()
                .filter(it -> it.containsKey(name))
                .map(it -> time(it, name) / time(it, base))
                .toList());
    }

    private static double time(Map<String, Double> round, String name) {
        return round.getOrDefault(name, Double.NaN);
    }

    /** How far both find the same, without which a comparison of speed says nothing. */
    private static void printAgreement() {
        var classifier = SafeguardingThemes.classifier();
        Set<String> queries = PhraseQueries.of(classifier.pack().forms()).keySet();
        int both = 0;
        int ours = 0;
        int theirs = 0;
        int tagged = 0;
        try (var monitor = PhraseMonitor.of(classifier.pack().forms())) {
            for (String text : Statements.standard()) {
                var found = monitor.concepts(text);
                theirs += found.size();
                var concepts = new HashSet<>(classifier.concepts(text));
                concepts.retainAll(queries);
                ours += concepts.size();
                found.retainAll(concepts);
                both += found.size();
                tagged += classifier.classify(text).themes().isEmpty() ? 0 : 1;
            }
            System.out.printf(
                    Locale.ROOT,
                    "Lucene's %d queries find %d pairs of statement and concept, Crosscut finds %d, both find %d;"
                            + " %d of %d statements carry a theme.%n",
                    queries.size(),
                    theirs,
                    ours,
                    both,
                    tagged,
                    Statements.COUNT);
        }
    }
}
