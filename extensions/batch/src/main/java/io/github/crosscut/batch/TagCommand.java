package io.github.crosscut.batch;

import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.batch.tag.DocumentLimits;
import io.github.crosscut.batch.tag.Export;
import io.github.crosscut.batch.tag.OutputFormat;
import io.github.crosscut.batch.tag.Progress;
import io.github.crosscut.batch.tag.TagRun;
import io.github.crosscut.batch.text.SummaryText;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.models.EnglishModels;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut tag}. */
@Command(
        name = "tag",
        description = {
            "Tags review documents: files, and folders with all below them.",
            "Keeps them in an archive in a folder (archive.sqlite), review by review; what it holds already is not done again, "
                    + "so a run that was stopped may simply be started again. Then writes what the archive holds beside it: "
                    + "statements, cases, decisions, themes.csv (theme by review), failures.csv and run.json, all at once when "
                    + "they are complete, and prints a table of themes. A document that fails is listed and the rest goes on."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TagCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A document or a folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private List<Path> paths;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder of results; made if it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "csv,jsonl",
            description = "Formats of statements and cases, with commas between. Default: ${DEFAULT-VALUE}.")
    private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many documents to work on at a time. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "256",
            description = "Larger documents are set aside. Default: ${DEFAULT-VALUE}.")
    private int maxSize;

    @Option(
            names = "--max-time",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Documents that take longer are set aside. Default: ${DEFAULT-VALUE}.")
    private int maxTime;

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    TagCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1 || maxSize < 1 || maxTime < 1) {
            throw new UsageException("--jobs, --max-size and --max-time must be at least 1");
        }
        Instant started = Instant.now();
        List<Document> documents = Documents.find(paths);
        ThemeClassifier classifier = rules.classifier();
        try (ResultFolder folder = Outputs.open(out);
                Archive archive = Archive.open(out)) {
            archive.forgetFully();
            TagRun.Result done = tag(documents, classifier, archive);
            Export.Result result = new Export(Version.current(), formats).write(archive, folder, started);
            tell(done, result, archive);
            streams.print(SummaryText.of(archive.themes(), result.counts(), result.inputs()));
            return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }

    private TagRun.Result tag(List<Document> documents, ThemeClassifier classifier, Archive archive)
            throws IOException {
        var limits = new DocumentLimits((long) maxSize << 20, Duration.ofSeconds(maxTime));
        var run = new TagRun(ReviewReader.of(EnglishModels.analyzer()), classifier, jobs, limits);
        try (Progress progress = progress(documents.size())) {
            return run.run(
                    documents, archive, progress, failure -> streams.say(failure.file() + ": " + failure.error()));
        }
    }

    private Progress progress(int steps) {
        return streams.terminals().err() ? Progress.on(streams.err(), steps) : Progress.silent();
    }

    private void tell(TagRun.Result done, Export.Result result, Archive archive) {
        result.failures().stream()
                .filter(failure -> failure.statement() != null)
                .forEach(failure ->
                        streams.say(failure.file() + ": statement " + failure.statement() + ": " + failure.error()));
        result.inputs().stream()
                .filter(input -> input.statements() == 0)
                .forEach(input -> streams.say(input.file() + ": no statements found"));
        if (done.unchanged() + done.taggedAgain() > 0) {
            streams.say("documents: " + done.read() + " read, " + done.unchanged()
                    + " unchanged; reviews tagged again: " + done.taggedAgain());
        }
        int lost = archive.decisionsWithoutStatement().size();
        if (lost > 0) {
            streams.say("decisions whose statement is no longer in its document: " + lost
                    + "; the view decision_without_statement of the archive lists them");
        }
    }
}
