package io.github.crosscut.examples.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all measurements of this room and prints them as a page of Markdown; progress goes to standard error. */
public final class Results {

    private static final int COLD_STARTS = 10;
    private static final int FIRST_PASSES = 5;

    private Results() {}

    /** Prints the page. */
    public static void main(String... args) throws IOException, InterruptedException, RunnerException {
        System.out.printf(
                Locale.ROOT,
                "# Results%n%nWritten by `run.sh` on %s. %d cores, %s %s, %s %s. Compare the ratios: times depend on the"
                        + " machine.%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
        printColdStart();
        printFirstPass();
        System.out.println(
                "\n## Steps\n\nIn short slices taken in turn within one JVM, which a busy machine hardly disturbs. The JVM"
                        + " compiles other code than under Throughput, where each piece of work has a JVM of its own.\n");
        System.err.println("steps");
        Steps.main();
        System.out.println("\n## Tokenisers\n");
        System.err.println("tokenisers");
        TokeniserChoice.main();
        System.out.printf(
                Locale.ROOT,
                "%n## Throughput%n%nJMH, one thread, %,d distinct generated statements of 10 to 40 words, serial GC, 1 GB heap."
                        + " `classify` is the whole way from a text to themes with evidence.%n%n",
                Statements.COUNT);
        Throughput.main();
    }

    private static void printColdStart() throws IOException, InterruptedException {
        System.err.println("cold start");
        var first = new ArrayList<Double>();
        var drools = new ArrayList<Double>();
        for (int i = 0; i < COLD_STARTS; i++) {
            first.add(run(ColdStart.class, "first", Long.toString(System.currentTimeMillis())));
            drools.add(run(ColdStart.class, "drools", Long.toString(System.currentTimeMillis())));
        }
        System.out.printf(
                Locale.ROOT,
                "%n## Cold start%n%nFrom the launch of `java -cp` to the first classified statement: %s; to one for which Drools"
                        + " must be loaded, since it has more facts than an answer is kept for: %s. Medians of %d.%n",
                millis(first),
                millis(drools),
                COLD_STARTS);
    }

    private static String millis(List<Double> times) {
        return String.format(
                Locale.ROOT,
                "%.0f ms (%.0f to %.0f)",
                Median.of(times),
                times.stream().mapToDouble(it -> it).min().orElseThrow(),
                times.stream().mapToDouble(it -> it).max().orElseThrow());
    }

    private static void printFirstPass() throws IOException, InterruptedException {
        System.err.println("first pass");
        var simple = new ArrayList<Double>();
        var classify = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < FIRST_PASSES; i++) {
            simple.add(run(FirstPass.class, "simple"));
            classify.add(run(FirstPass.class, "classify"));
            ratios.add(classify.get(i) / simple.get(i));
        }
        System.out.printf(
                Locale.ROOT,
                "%n## First pass%n%nThe first, cold pass over %,d distinct statements, each time in a new JVM: `classify` %.1f µs"
                        + " per statement, SimpleTokenizer alone %.1f µs, ratio %.1f (medians of %d).%n",
                Statements.COUNT,
                Median.of(classify),
                Median.of(simple),
                Median.of(ratios),
                FIRST_PASSES);
    }

    /** The number that a main class prints in a JVM of its own. */
    private static double run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getName() + " failed; run it by itself to see why");
        }
        return Double.parseDouble(printed.strip());
    }
}
