package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.Classification;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.rules.SafeguardingThemes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time for one statement, one thread: the whole classifier, a bare tokenizer, and Lucene Monitor. The classifier is compiled
 * by the JVM after some ten seconds; until then it takes twice as long and more.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC", "-Dslf4j.internal.verbosity=ERROR"})
public class ClassifyBenchmark {

    private static final int BATCH = 100;

    /** The statements, taken one after the other, round and round. */
    @State(Scope.Thread)
    public static class Texts {

        private List<String> statements = Statements.standard();
        private int next;

        String next() {
            next = next + 1 < statements.size() ? next + 1 : 0;
            return statements.get(next);
        }

        List<String> nextBatch() {
            next = next + 2 * BATCH <= statements.size() ? next + BATCH : 0;
            return statements.subList(next, next + BATCH);
        }
    }

    /** The classifier with the bundled pack. */
    @State(Scope.Benchmark)
    public static class Classifier {

        private ThemeClassifier classifier = SafeguardingThemes.classifier();
    }

    /** Lucene Monitor with the bundled pack's phrases. */
    @State(Scope.Benchmark)
    public static class Lucene {

        private PhraseMonitor monitor =
                PhraseMonitor.of(SafeguardingThemes.pack().forms());

        /** Closes the monitor's index. */
        @TearDown
        public void close() {
            monitor.close();
        }
    }

    /** OpenNLP's SimpleTokenizer alone. */
    @Benchmark
    public String[] simpleTokenizer(Texts texts) {
        return SimpleTokenizer.INSTANCE.tokenize(texts.next());
    }

    /** Everything: from the text to themes with their evidence. */
    @Benchmark
    public Classification classify(Texts texts, Classifier crosscut) {
        return crosscut.classifier.classify(texts.next());
    }

    /** Concepts only, statement by statement. */
    @Benchmark
    public MatchingQueries<QueryMatch> luceneMonitor(Texts texts, Lucene lucene) {
        return lucene.monitor.match(texts.next());
    }

    /** Concepts only, a hundred statements at a time, which suits Lucene best. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int luceneMonitorBatch(Texts texts, Lucene lucene) {
        return lucene.monitor.count(texts.nextBatch());
    }
}
