package io.github.crosscut.batch;

import io.github.crosscut.batch.text.Look;
import picocli.CommandLine.Option;

/** Whether a terminal is written to in colours. */
final class ColourOption {

    @Option(
            names = {"--no-color", "--no-colour"},
            description =
                    "No colours on a terminal; elsewhere there are none. NO_COLOR in the environment does the same.")
    private boolean none;

    /** What standard output can show and may show. */
    Look look(Streams streams) {
        return none ? streams.look().withoutColours() : streams.look();
    }
}
