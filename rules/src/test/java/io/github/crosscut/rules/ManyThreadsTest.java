package io.github.crosscut.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Example;
import io.github.crosscut.RulePack;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.models.EnglishModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

    private static final int STATEMENTS = 100_000;
    private static final int THREADS = 8;

    private static final RulePack PACK = SafeguardingThemes.pack();

    @Test
    void eight_threads_give_the_answers_of_one() throws InterruptedException, ExecutionException {
        List<String> texts = texts();
        // Both have yet to ask Drools of most that comes: the threads remember its answers beside one another.
        var shared = ThemeClassifier.of(PACK, EnglishModels.analyzer());
        var alone = ThemeClassifier.of(PACK, EnglishModels.analyzer());
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var slices = new ArrayList<Future<int[]>>();
            for (int i = 0; i < THREADS; i++) {
                List<String> slice = texts.subList(i * STATEMENTS / THREADS, (i + 1) * STATEMENTS / THREADS);
                slices.add(pool.submit(() -> answers(slice, shared)));
            }
            var together = IntStream.builder();
            for (Future<int[]> slice : slices) {
                IntStream.of(slice.get()).forEach(together);
            }
            assertThat(together.build().toArray()).isEqualTo(answers(texts, alone));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Pairs of example sentences, so that statements of several sentences and many themes occur. */
    private static List<String> texts() {
        List<Example> examples = PACK.examples();
        var random = new Random(20261120);
        return IntStream.range(0, STATEMENTS)
                .mapToObj(it -> examples.get(random.nextInt(examples.size())).text() + " "
                        + examples.get(random.nextInt(examples.size())).text())
                .toList();
    }

    private static int[] answers(List<String> texts, ThemeClassifier classifier) {
        return texts.stream()
                .mapToInt(it -> {
                    var found = classifier.classify(it);
                    return 31 * found.matches().hashCode()
                            + 17 * found.excluded().hashCode()
                            + found.stance().hashCode();
                })
                .toArray();
    }
}
