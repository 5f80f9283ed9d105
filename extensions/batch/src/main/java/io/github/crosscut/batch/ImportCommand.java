package io.github.crosscut.batch;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchiveException;
import io.github.crosscut.batch.correct.TableCorrections;
import io.github.crosscut.batch.correct.WrongRowsException;
import io.github.crosscut.batch.lines.CorrectedTable;
import io.github.crosscut.batch.lines.LineFile;
import io.github.crosscut.batch.lines.LineFormat;
import io.github.crosscut.batch.lines.TableException;
import io.github.crosscut.batch.qda.Corrections;
import io.github.crosscut.batch.qda.ForeignProjectException;
import io.github.crosscut.batch.qda.KnownCodes;
import io.github.crosscut.batch.tag.OutputFormat;
import io.github.crosscut.batch.text.Printable;
import io.github.crosscut.batch.write.CodeRow;
import io.github.crosscut.batch.write.CodedLine;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.QdaException;
import io.github.crosscut.refiqda.Reading;
import io.github.crosscut.refiqda.RefiQda;
import io.github.crosscut.report.DecisionRow;
import io.github.crosscut.report.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut import}. */
@Command(
        name = "import",
        description = {
            "Tells what people decided about tags: a REFI-QDA project (.qdpx) that 'crosscut tag --format qdpx' wrote, compared "
                    + "with what another program made of it; or the table of statements (.csv, .xlsx) that 'crosscut tag' wrote, "
                    + "with themes taken out of its column 'themes' and put into it.",
            "Prints a decision for each tag that was rejected, added, moved to other words of its statement, or confirmed by "
                    + "coding it again under a person's name. What was not touched is no decision, and a table never undoes one: "
                    + "'crosscut decide ID undo' does. With --from the archive "
                    + "keeps them: all or, where one does not fit, none.",
            "Of a codebook (.qdc) it tells which codes are themes of the archive; there is nothing to decide in one."
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

    @Parameters(paramLabel = "CORRECTED", description = "The corrected project, table or codebook.")
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
            description =
                    "Who decided, where the file does not tell: no table does, and no project tells who removed something.")
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
        if (String.valueOf(corrected.getFileName()).toLowerCase(Locale.ROOT).endsWith(".qdc")) {
            return tellCodes();
        }
        Corrections found = isTable() ? ofTable() : ofProject();
        found.warnings().forEach(this::tell);
        if (folder != null && by == null && found.decisions().stream().anyMatch(it -> it.by() == null)) {
            throw new UsageException("the project does not tell who decided; --by NAME does");
        }
        try (var files = new WholeFiles()) {
            if (sample != null) {
                CodedLine.write(files.create(sample), found.statements(), by);
            }
            if (folder != null) {
                keep(found, folder);
            }
            files.commit();
        }
        List<DecisionRow> rows =
                found.decisions().stream().map(it -> it.row().orBy(by)).toList();
        print(out -> DecisionRow.writeCsv(out, rows), out -> JsonLines.write(out, rows));
        return found.warnings().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private boolean isTable() {
        return LineFormat.of(corrected).filter(it -> it != LineFormat.JSONL).isPresent();
    }

    private Path archive() {
        if (folder == null) {
            throw new UsageException("--from DIR must say in which archive the statements and themes are");
        }
        return folder;
    }

    private Corrections ofTable() throws IOException {
        if (by == null) {
            throw new UsageException("a table does not tell who decided; --by NAME does");
        }
        if (!Files.isRegularFile(corrected)) {
            throw new UsageException("no such file: " + corrected);
        }
        requireOtherSample(List.of(corrected));
        LineFile file = LineFile.of(corrected);
        try (Archive archive = Archive.read(archive())) {
            return TableCorrections.of(file, CorrectedTable.read(file), archive, by);
        } catch (TableException e) {
            throw new UsageException(e.in(file));
        } catch (WrongRowsException e) {
            throw new UsageException("nothing was kept:\n  " + e.getMessage());
        }
    }

    private Corrections ofProject() {
        Path exported = exported();
        requireOtherSample(List.of(exported, corrected));
        Project before = read(exported, () -> RefiQda.readProject(exported));
        Project after = read(corrected, () -> RefiQda.readProject(corrected));
        try {
            return Corrections.between(before, after);
        } catch (ForeignProjectException e) {
            throw new UsageException(Printable.of(exported + ": " + e.getMessage()));
        }
    }

    private void requireOtherSample(List<Path> inputs) {
        if (sample != null) {
            OutputFile.requireNone(sample, inputs);
        }
    }

    private Path exported() {
        if (against != null) {
            return against;
        }
        if (folder == null) {
            throw new UsageException("--against PROJECT or --from DIR must say what to compare with");
        }
        Path project = folder.resolve("project.qdpx");
        if (!Files.exists(project)) {
            Set<OutputFormat> formats = OutputFormat.in(folder);
            formats.add(OutputFormat.QDPX);
            throw new UsageException(project + ": there is no such file; 'crosscut export --from " + folder + " "
                    + OutputFormat.option(formats) + "' writes it again");
        }
        return project;
    }

    /** Names in a project, and that of its file, may hold what a terminal obeys. */
    private void tell(String warning) {
        streams.say(Printable.of(warning));
    }

    private <T> T read(Path file, Supplier<Reading<T>> reading) {
        try {
            Reading<T> read = reading.get();
            read.warnings().forEach(warning -> tell(file + ": " + warning));
            return read.content();
        } catch (QdaException e) {
            throw new UsageException(Printable.of(file + ": " + e.getMessage()));
        }
    }

    private void keep(Corrections found, Path archive) {
        try {
            var kept = KeptCorrections.in(archive, found.decisions(), by == null ? "" : by);
            streams.say("decisions kept in the archive: " + kept.taken()
                    + (kept.known() == 0 ? "" : "; there already: " + kept.known()));
        } catch (ArchiveException e) {
            throw new UsageException("nothing was kept: " + e.getMessage());
        }
    }

    private int tellCodes() throws IOException {
        try (Archive archive = Archive.read(archive())) {
            String pack = archive.tagger()
                    .orElseThrow(
                            () -> new UsageException(archive() + ": the archive is empty; 'crosscut tag' fills it"))
                    .pack();
            var codebook = read(corrected, () -> RefiQda.readCodebook(corrected));
            KnownCodes found = KnownCodes.of(codebook, pack, archive.themes());
            List<CodeRow> rows = found.codes().stream().map(CodeRow::of).toList();
            print(out -> CodeRow.writeCsv(out, rows), out -> JsonLines.write(out, rows));
            long known = rows.stream().filter(CodeRow::known).count();
            streams.say("codes: " + known + " known, " + (rows.size() - known)
                    + " unknown; a codebook holds nothing to decide");
            if (!found.missing().isEmpty()) {
                streams.say("themes without a code: " + String.join(", ", found.missing()));
            }
            return ExitCode.DONE;
        }
    }

    private void print(Streams.Writing csv, Streams.Writing lines) throws IOException {
        streams.print(Streams.text(format == Format.CSV ? csv : lines));
    }
}
