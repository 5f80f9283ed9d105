package io.github.crosscut.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs the command in this process and keeps what it writes. */
final class Shell {

    /** A pack of four themes with DRL, of this test's own. */
    static final Path TINY = resource("tiny");

    /** A pack of one theme whose two rules look at the same words and fix different stances. */
    static final Path TWICE = resource("twice");

    private Shell() {}

    /** What a run left. */
    record Run(int exitCode, String out, String err) {}

    static Run crosscut(String... arguments) {
        return crosscut(new byte[0], arguments);
    }

    static Run crosscut(byte[] input, String... arguments) {
        return crosscut(Streams.Terminals.NONE, input, arguments);
    }

    static Run onTerminal(String... arguments) {
        return crosscut(new Streams.Terminals(true, true, false), new byte[0], arguments);
    }

    /** With the tiny pack. */
    static Run tiny(String input, String... arguments) {
        return crosscut(
                input.getBytes(UTF_8),
                Stream.concat(Stream.of(arguments), Stream.of("--rules", TINY.toString(), "--trust-rules"))
                        .toArray(String[]::new));
    }

    private static Run crosscut(Streams.Terminals terminals, byte[] input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(new ByteArrayInputStream(input), out, new PrintStream(err, true, UTF_8), terminals);
        int exitCode = Crosscut.run(streams, arguments);
        return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Shell.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
