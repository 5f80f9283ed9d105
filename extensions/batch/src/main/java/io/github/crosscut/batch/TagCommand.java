package io.github.crosscut.batch;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.archive.Failure;
import io.github.crosscut.archive.Origin;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.batch.tag.CodeVersion;
import io.github.crosscut.batch.tag.DocumentLimits;
import io.github.crosscut.batch.tag.Export;
import io.github.crosscut.batch.tag.Progress;
import io.github.crosscut.batch.tag.TagRun;
import io.github.crosscut.batch.tag.Workbench;
import io.github.crosscut.batch.text.Look;
import io.github.crosscut.batch.text.Printable;
import io.github.crosscut.batch.text.SummaryText;
import io.github.crosscut.documents.Document;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut tag}. */
@Command(
        name = "tag",
        description = {
            "Tags review documents: files, and folders with all below them. PDF, DOCX, DOC, ODT, HTML, Markdown and text, and "
                    + "CSV, XLSX and JSON Lines with a statement a row; the content tells the format.",
            "Keeps them in an archive in a folder (archive.sqlite), review by review; what it holds already is not done again, "
                    + "so a run that was stopped may simply be started again. A review whose document is gone from the PATHs "
                    + "leaves it; reviews from elsewhere stay.",
            "Then writes what the archive holds beside it: statements, cases, recurring (themes that recur over cases), "
                    + "decisions, themes.csv (theme by review), failures.csv and run.json, all at once when they are complete, "
                    + "and prints a table of themes; with a scheme also headings.csv, and a table of headings. A document that "
                    + "fails is listed and the rest goes on."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TagCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = Documents.HELP)
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private List<Path> paths;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder of results; made if it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path out;

    @Mixin
    private final FormatsOption formats = new FormatsOption();

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

    @Mixin
    private final SchemeOption schemes = new SchemeOption();

    @Mixin
    private final TableOptions tables = new TableOptions();

    @Mixin
    private final ColourOption colour = new ColourOption();

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
        RulePack pack = rules.pack();
        Scheme scheme = schemes.of(pack);
        try (ResultFolder folder = Outputs.open(out);
                Archive archive = Archive.open(out)) {
            archive.forgetFully();
            TagRun.Result done = tag(documents, pack, archive);
            if (archive.isForgetting()) {
                folder.supersede(Export.allFiles());
            }
            String summary = write(archive, pack, scheme, folder, started);
            archive.forgotten();
            boolean failed = tell(done, archive);
            streams.print(summary);
            return failed ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }

    /** Writes the results, unless nothing has changed since they were written; the summary. */
    private String write(Archive archive, RulePack pack, @Nullable Scheme scheme, ResultFolder folder, Instant started)
            throws IOException {
        var export = new Export(Version.current(), formats.asked(), scheme, () -> pack);
        Tagger tagger = archive.tagger().orElseThrow();
        Look look = colour.look(streams);
        Optional<String> standing = archive.exported(export.state(tagger, folder) + look);
        if (standing.isPresent()) {
            return standing.get();
        }
        Export.Result result = export.write(archive, folder, started);
        result.warnings().forEach(it -> streams.say(Printable.of(it)));
        String summary = SummaryText.of(archive.themes(), scheme, result.counts(), result.inputs(), look);
        archive.noteExport(export.state(tagger, folder) + look, summary);
        return summary;
    }

    private TagRun.Result tag(List<Document> documents, RulePack pack, Archive archive) throws IOException {
        var limits = new DocumentLimits((long) maxSize << 20, Duration.ofSeconds(maxTime));
        var workbench = new Workbench(
                pack,
                () -> RulesOptions.classifier(pack),
                () -> tables.reader().within(limits.forReading()),
                CodeVersion.reader() + tables.describe(),
                limits);
        try (Progress progress = streams.progress("tagging", "documents", documents.size())) {
            return new TagRun(workbench, jobs).run(paths, documents, archive, progress, this::report);
        }
    }

    private void report(Failure failure) {
        String statement = failure.statementId() == null ? "" : " statement " + failure.statementId() + ":";
        // A file's name may hold what a terminal obeys.
        streams.say(Printable.of(failure.file()) + ":" + statement + " " + failure.error());
    }

    /** Tells what is left to tell after the run; whether anything failed. */
    private boolean tell(TagRun.Result done, Archive archive) {
        List<Failure> problems = archive.problems();
        problems.forEach(this::report);
        archive.withoutStatements().forEach(file -> streams.say(Printable.of(file) + ": no statements found"));
        tellCopies(archive);
        if (done.unchanged() + done.taggedAgain() + done.removed() > 0) {
            streams.say("documents: " + done.read() + " read, " + done.unchanged()
                    + " unchanged; reviews tagged again: " + done.taggedAgain() + "; taken out: " + done.removed());
        }
        int lost = archive.decisionsWithoutStatement().size();
        if (lost > 0) {
            streams.say("decisions whose statement is no longer in its document: " + lost
                    + "; the view decision_without_statement of the archive lists them");
        }
        return !problems.isEmpty() || !archive.failures().isEmpty();
    }

    /** Copies of a document may be meant, but count twice in every table. */
    private void tellCopies(Archive archive) {
        Map<String, List<String>> files = archive.entries().stream()
                .map(Entry::origin)
                .collect(Collectors.groupingBy(
                        Origin::sha256, LinkedHashMap::new, Collectors.mapping(Origin::file, Collectors.toList())));
        files.values().stream()
                .filter(it -> it.size() > 1)
                .forEach(it -> streams.say("documents of the same content are counted as " + it.size() + " reviews: "
                        + Printable.of(String.join(", ", it)) + "; remove all but one"));
    }
}
