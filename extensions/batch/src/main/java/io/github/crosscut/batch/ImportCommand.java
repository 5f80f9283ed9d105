package io.github.crosscut.batch;

import io.github.crosscut.batch.qda.Corrections;
import io.github.crosscut.batch.qda.ForeignProjectException;
import io.github.crosscut.batch.write.CodedLine;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.QdaException;
import io.github.crosscut.refiqda.Reading;
import io.github.crosscut.refiqda.RefiQda;
import io.github.crosscut.report.DecisionRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut import}. */
@Command(
        name = "import",
        description = {
            "Tells what people decided about tags: a REFI-QDA project that 'crosscut tag --format qdpx' wrote, compared with what "
                    + "another program made of it.",
            "Prints a decision for each tag that was rejected, added, moved to other words of its statement, or confirmed by "
                    + "coding it again under a person's name. What was not touched is no decision."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {

    private final Streams streams;

    /** How decisions are printed. */
    enum Format {
        CSV,
        JSONL
    }

    @Parameters(paramLabel = "CORRECTED", description = "The corrected project (.qdpx).")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path corrected;

    @Option(
            names = "--against",
            paramLabel = "PROJECT",
            description = "The project as crosscut wrote it. Default: project.qdpx in the folder of --from.")
    private @Nullable Path against;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description =
                    "The folder with an archive that is to keep the decisions, as 'crosscut decide' does. What stands "
                            + "there already is not kept twice. Who decided must be told, by the project or by --by.")
    private @Nullable Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "csv or jsonl. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.JSONL;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decided, where the project does not tell: no project tells who removed something.")
    private @Nullable String by;

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            description =
                    "Also writes all statements with their themes as a coded sample for 'crosscut evaluate' (JSON Lines). "
                            + "Fit to measure by where somebody went through all of them.")
    private @Nullable Path sample;

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path exported = exported();
        Corrections found = compare(exported);
        found.warnings().forEach(streams::say);
        if (folder != null && by == null && found.decisions().stream().anyMatch(it -> it.by() == null)) {
            throw new UsageException("the project does not tell who decided; --by NAME does");
        }
        if (sample != null) {
            try (OutputStream out = OutputFile.open(sample, List.of(exported, corrected))) {
                CodedLine.write(out, found.statements(), by);
            }
        }
        print(found.decisions().stream().map(it -> it.row().orBy(by)).toList());
        boolean kept = folder == null || isKept(found, folder);
        return kept && found.warnings().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private Path exported() {
        if (against != null) {
            return against;
        }
        if (folder == null) {
            throw new UsageException("--against PROJECT or --from DIR must say what to compare with");
        }
        return folder.resolve("project.qdpx");
    }

    /** Keeps the decisions in the archive; whether all of them stand there now. */
    private boolean isKept(Corrections found, Path archive) {
        var kept = KeptCorrections.in(archive, found.decisions(), by == null ? "" : by);
        kept.faults().forEach(streams::say);
        streams.say("decisions kept in the archive: " + kept.taken()
                + (kept.known() == 0 ? "" : "; there already: " + kept.known()));
        return kept.faults().isEmpty();
    }

    private Corrections compare(Path exported) {
        Project before = read(exported);
        Project after = read(corrected);
        try {
            return Corrections.between(before, after);
        } catch (ForeignProjectException e) {
            throw new UsageException(exported + ": " + e.getMessage());
        }
    }

    private Project read(Path file) {
        try {
            Reading<Project> read = RefiQda.readProject(file);
            read.warnings().forEach(warning -> streams.say(file + ": " + warning));
            return read.content();
        } catch (QdaException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    private void print(List<DecisionRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (format) {
            case CSV -> DecisionRow.writeCsv(out, rows);
            case JSONL -> DecisionRow.writeJsonLines(out, rows);
        }
        streams.print(out.toString(StandardCharsets.UTF_8));
    }
}
