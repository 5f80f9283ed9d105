package io.github.crosscut.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Loading Drools takes longer than all else that a first statement needs; each test has a JVM of its own. */
class FirstStatementTest {

    private static final String STATEMENT = "Nobody asked the children what life at home was like.";
    private static final String DROOLS_SESSION = "org.drools.kiesession.session.StatefulKnowledgeSessionImpl";

    @Test
    void what_drools_answered_of_the_examples_when_the_pack_was_built_it_is_not_asked_again() throws Exception {
        assertThat(classesLoadedBy(STATEMENT))
                .contains("io.github.crosscut.internal.engine.Firing")
                .doesNotContain(DROOLS_SESSION);
    }

    /** As in a pool of an application whose libraries the JVM's own class path does not hold. */
    @Test
    void drools_is_asked_of_other_facts_and_found_also_by_a_thread_whose_class_loader_does_not_see_it()
            throws Exception {
        assertThat(classesLoadedBy((STATEMENT + " ").repeat(6))).contains(DROOLS_SESSION);
    }

    /** Says which classes a new JVM loads to classify a statement. */
    private static String classesLoadedBy(String statement) throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstStatementTest.class.getName(),
                        statement)
                .redirectError(Redirect.DISCARD)
                .start();
        String log = new String(jvm.getInputStream().readAllBytes(), UTF_8);
        assertThat(jvm.waitFor()).isZero();
        return log;
    }

    /** Classifies its argument; fails where nothing is found. */
    public static void main(String... args) {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        if (SafeguardingThemes.classifier().classify(args[0]).themes().isEmpty()) {
            throw new IllegalStateException("no theme found");
        }
    }
}
