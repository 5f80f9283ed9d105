package io.github.crosscut.batch;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.batch.tag.Export;
import io.github.crosscut.batch.tag.OutputFormat;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crosscut export}. */
@Command(
        name = "export",
        description = "Writes what an archive holds, without tagging again: statements, cases, decisions, themes.csv, "
                + "failures.csv and run.json.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final FromOption from = new FromOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "csv,jsonl",
            description = "Formats, with commas between: csv, jsonl. Default: ${DEFAULT-VALUE}.")
    private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write. Default: the archive's folder.")
    private @Nullable Path out;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        try (Archive archive = from.read();
                ResultFolder folder = Outputs.open(out == null ? from.folder() : out)) {
            Export.Result result = new Export(Version.current(), formats).write(archive, folder, started);
            streams.say("reviews written: " + result.inputs().size());
            return ExitCode.DONE;
        }
    }
}
