package io.github.crosscut.batch;

import io.github.crosscut.Scheme;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.batch.tag.OutputFormat;
import io.github.crosscut.batch.tag.Progress;
import io.github.crosscut.batch.tag.TagRun;
import io.github.crosscut.batch.text.Printable;
import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.batch.text.SummaryText;
import io.github.crosscut.documents.Document;
import io.github.crosscut.report.ResultFolder;
import io.github.crosscut.report.RunRecord.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
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
            "Writes statements, cases, recurring (themes that recur over cases), themes.csv (theme by review) and run.json "
                    + "into a folder, all at once when they are complete, and prints a table of themes; with a scheme also "
                    + "headings.csv, and a table of headings. A document that fails is listed and the rest goes on."
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

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    @Mixin
    private final SchemeOption schemes = new SchemeOption();

    @Mixin
    private final TableOptions tables = new TableOptions();

    TagCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Document> documents = Documents.find(paths);
        ThemeClassifier classifier = rules.classifier();
        Scheme scheme = schemes.of(classifier.pack());
        try (ResultFolder folder = open()) {
            TagRun.Result result = tag(documents, classifier, scheme, folder);
            result.inputs().stream()
                    .filter(input -> input.statements() == 0)
                    .forEach(input -> streams.say(Printable.of(input.file()) + ": no statements found"));
            streams.print(SummaryText.of(classifier.pack().themes(), scheme, result.counts(), result.inputs()));
            return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }

    private ResultFolder open() {
        try {
            return ResultFolder.open(out);
        } catch (IOException e) {
            throw new UsageException("cannot write to the folder of results: " + Problem.of(e));
        }
    }

    private TagRun.Result tag(
            List<Document> documents, ThemeClassifier classifier, @Nullable Scheme scheme, ResultFolder folder)
            throws IOException {
        var run = new TagRun(Version.current(), tables.reader(), classifier, formats, scheme);
        try (Progress progress = streams.progress("tagging", "documents", documents.size())) {
            return run.run(documents, folder, progress, this::report);
        }
    }

    private void report(Failure failure) {
        String statement = failure.statement() == null ? "" : " statement " + failure.statement() + ":";
        // A file's name may hold what a terminal obeys.
        streams.say(Printable.of(failure.file()) + ":" + statement + " " + failure.error());
    }
}
