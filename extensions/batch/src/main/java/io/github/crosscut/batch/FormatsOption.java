package io.github.crosscut.batch;

import io.github.crosscut.batch.tag.OutputFormat;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** In which formats to write results. */
final class FormatsOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "csv,jsonl",
            description = OutputFormat.HELP)
    private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

    Set<OutputFormat> asked() {
        return formats;
    }
}
