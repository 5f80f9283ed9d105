package io.github.crosscut.batch;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to show an answer. */
final class ShownAs {

    /** The ways. */
    enum Format {
        TEXT,
        JSONL
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or jsonl. Default: text on a terminal, JSON Lines elsewhere.")
    private @Nullable Format format;

    /** Whether for people. */
    boolean asText(Streams streams) {
        return format == null ? streams.terminals().out() : format == Format.TEXT;
    }
}
