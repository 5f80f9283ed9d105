package io.github.crosscut.batch;

import io.github.crosscut.Scheme;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.batch.tag.Export;
import io.github.crosscut.batch.tag.OtherRulesException;
import io.github.crosscut.batch.text.Printable;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crosscut export}. */
@Command(
        name = "export",
        description = "Writes what an archive holds, without tagging again: statements, cases, recurring, decisions, "
                + "themes.csv, failures.csv and run.json; with a scheme also headings.csv.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final FromOption from = new FromOption();

    @Mixin
    private final FormatsOption formats = new FormatsOption();

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write. Default: the archive's folder.")
    private @Nullable Path out;

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    @Mixin
    private final SchemeOption schemes = new SchemeOption();

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        Scheme scheme = schemes.of(rules::pack);
        try (Archive archive = from.read();
                ResultFolder folder = Outputs.open(out == null ? from.folder() : out)) {
            if (archive.isUnfinished()) {
                streams.say(
                        "the last run over this archive did not end: what it finished is written, and recurring themes are "
                                + "left out; 'crosscut tag' completes it");
            }
            Export.Result result =
                    new Export(Version.current(), formats.asked(), scheme, rules::pack).write(archive, folder, started);
            result.warnings().forEach(it -> streams.say(Printable.of(it)));
            streams.say("reviews written: " + result.inputs().size());
            return ExitCode.DONE;
        } catch (OtherRulesException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
