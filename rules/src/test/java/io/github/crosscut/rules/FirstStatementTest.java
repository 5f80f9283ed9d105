package io.github.crosscut.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Classification;
import io.github.crosscut.ThemeClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading Drools takes longer than all else that a first statement needs; each test has a JVM of its own. */
class FirstStatementTest {

    private static final String STATEMENT = "Nobody asked the children what life at home was like.";
    private static final String DROOLS_SESSION = "org.drools.kiesession.session.StatefulKnowledgeSessionImpl";

    private static final int THREADS = 8;

    @TempDir
    Path folder;

    @Test
    void drools_is_not_loaded_for_facts_that_look_like_those_of_an_example() throws Exception {
        assertThat(classesLoadedBy("alone", STATEMENT))
                .contains("io.github.crosscut.internal.engine.Firing")
                .doesNotContain(DROOLS_SESSION);
    }

    @Test
    void drools_is_loaded_for_more_facts_than_an_answer_is_kept_for() throws Exception {
        assertThat(classesLoadedBy("alone", STATEMENT.concat(" ").repeat(6))).contains(DROOLS_SESSION);
    }

    /** As those of a pool in an application whose libraries the JVM's own class path does not hold. */
    @Test
    void drools_may_be_loaded_by_many_threads_at_once_that_do_not_see_it() throws Exception {
        assertThat(classesLoadedBy("together", STATEMENT.concat(" ").repeat(6))).contains(DROOLS_SESSION);
    }

    /** Says which classes a new JVM loads to classify a statement. */
    private String classesLoadedBy(String how, String statement) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstStatementTest.class.getName(),
                        how,
                        statement)
                .redirectError(errors.toFile())
                .start();
        String log = new String(jvm.getInputStream().readAllBytes(), UTF_8);
        int exit = jvm.waitFor();
        // A logger that is asked for while another thread starts SLF4J is a substitute, of which it warns.
        assertThat(Files.readString(errors))
                .doesNotContainIgnoringCase("exception")
                .doesNotContain("substitute");
        assertThat(exit).isZero();
        return log;
    }

    /** Classifies a statement, alone or in many threads together; fails where nothing is found, or not the same by all. */
    public static void main(String... args) throws InterruptedException, ExecutionException {
        ThemeClassifier classifier = SafeguardingThemes.classifier();
        Classification found =
                args[0].equals("together") ? together(classifier, args[1]) : classifier.classify(args[1]);
        if (found.themes().isEmpty()) {
            throw new IllegalStateException("no theme found");
        }
    }

    private static Classification together(ThemeClassifier classifier, String text)
            throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(THREADS);
        var ready = new CountDownLatch(THREADS);
        try {
            var answers = new ArrayList<Future<Classification>>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(pool.submit(() -> {
                    Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
                    ready.countDown();
                    ready.await();
                    return classifier.classify(text);
                }));
            }
            var different = new HashSet<Classification>();
            for (Future<Classification> answer : answers) {
                different.add(answer.get());
            }
            if (different.size() != 1) {
                throw new IllegalStateException("threads gave different answers");
            }
            return different.iterator().next();
        } finally {
            pool.shutdownNow();
        }
    }
}
