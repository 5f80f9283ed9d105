package io.github.crosscut.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the text tables of this room. */
final class Lines {

    private Lines() {}

    /** The lines of a table, without blank lines and those that begin with {@code #}. */
    static List<String> of(String name) {
        try (InputStream in = requireNonNull(Lines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
