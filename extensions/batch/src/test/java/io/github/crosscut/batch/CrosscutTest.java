package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrosscutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag",
                "classify",
                "statements",
                "explain",
                "evaluate",
                "themes",
                "import",
                "export",
                "search",
                "kwic",
                "decide",
                "diff",
                "forget"
            })
    void everyCommandHasHelpAndAVersion(String command) {
        Run help = crosscut(command, "--help");
        Run version = crosscut(command, "--version");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: crosscut " + command);
        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).startsWith("crosscut ");
    }

    @Test
    void theHelpListsAllCommands() {
        Run help = crosscut("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains(
                        "tag",
                        "classify",
                        "export",
                        "import",
                        "search",
                        "kwic",
                        "decide",
                        "diff",
                        "forget",
                        "Exit codes");
        assertThat(help.out().replaceAll("\\s+", " "))
                .contains("2 wrong use, or something cannot be read or written; 3");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "tag", "tag x", "explain", "evaluate", "themes --nonsense", "tag x --out"})
    void wrongUseIsToldOnStandardErrorWithExitCode2(String line) {
        Run run = crosscut(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("crosscut: ").contains("--help'");
    }

    @Test
    void anOutputThatTakesNothingIsAnError() {
        var err = new ByteArrayOutputStream();
        var full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Streams.Terminals.NONE);

        assertThat(Crosscut.run(streams, "themes")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class, NoClassDefFoundError.class})
    void anErrorOfTheMachineIsOneLineAndExitCode3(Class<? extends Error> kind) {
        var err = new ByteArrayOutputStream();
        var failing = new OutputStream() {
            @Override
            public void write(int unit) {
                throw error(kind);
            }
        };
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                failing,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Streams.Terminals.NONE);

        assertThat(Crosscut.run(streams, "themes")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("crosscut: ")
                .hasLineCount(1);
    }

    private static Error error(Class<? extends Error> kind) {
        try {
            return kind.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
