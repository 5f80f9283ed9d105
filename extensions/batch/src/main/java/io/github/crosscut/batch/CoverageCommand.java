package io.github.crosscut.batch;

import io.github.crosscut.Statement;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.batch.coverage.Coverage;
import io.github.crosscut.batch.coverage.CoverageTally;
import io.github.crosscut.batch.lines.JsonLine;
import io.github.crosscut.batch.lines.LineFile;
import io.github.crosscut.batch.lines.LineFormat;
import io.github.crosscut.batch.lines.StatementLine;
import io.github.crosscut.batch.lines.TableException;
import io.github.crosscut.batch.tag.DocumentFailure;
import io.github.crosscut.batch.tag.Progress;
import io.github.crosscut.batch.tag.Reviews;
import io.github.crosscut.batch.text.CoverageText;
import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.batch.write.CoverageJson;
import io.github.crosscut.batch.write.CoverageTable;
import io.github.crosscut.batch.write.UntaggedTable;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.models.EnglishModels;
import io.github.crosscut.report.JsonLines;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut coverage}. */
@Command(
        name = "coverage",
        description = {
            "Shows what each theme and rule did over statements: in how many it fired, overlapped another (a theme: another "
                    + "theme of the statement; a rule: another rule of its theme on the same words), contradicted (a theme "
                    + "tagged and held back, a match with different stances) and was held back; which rules never fired; and "
                    + "which statements have no theme.",
            "Reads documents, folders of documents, and statements in JSON Lines, CSV or XLSX (.jsonl, .csv, .xlsx given by "
                    + "name; text, and if known id, kind, case). A cue beside a match of its own theme and an exclusion that "
                    + "excluded nothing do not count as fired."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CoverageCommand implements Callable<Integer> {

    /** How to write the table. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    private final Streams streams;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A document, a folder, or a file of statements.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private List<Path> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, csv (a row for each theme and rule) or json (one object, with all pairs, contradictions and "
                            + "statements without a theme). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--untagged",
            paramLabel = "FILE",
            description = "Write the statements without a theme to this file, as CSV.")
    private @Nullable Path untagged;

    @Mixin
    private final ColumnOptions columns = new ColumnOptions();

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    private int failed;

    CoverageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<LineFile> files = paths.stream()
                .filter(CoverageCommand::holdsLines)
                .distinct()
                .map(LineFile::of)
                .toList();
        List<Path> others = paths.stream().filter(path -> !holdsLines(path)).toList();
        List<Document> documents = others.isEmpty() ? List.of() : Documents.find(others);
        ThemeClassifier classifier = rules.classifier();
        if (untagged == null) {
            print(classifier, coverage(documents, files, classifier));
        } else {
            List<Path> inputs = Stream.concat(
                            documents.stream().map(Document::file),
                            files.stream().map(LineFile::path))
                    .toList();
            try (OutputStream out = OutputFile.open(untagged, inputs)) {
                Coverage coverage = coverage(documents, files, classifier);
                UntaggedTable.write(out, coverage.untagged());
                print(classifier, coverage);
            }
        }
        return failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private static boolean holdsLines(Path path) {
        return Files.isRegularFile(path) && LineFormat.of(path).isPresent();
    }

    private Coverage coverage(List<Document> documents, List<LineFile> files, ThemeClassifier classifier) {
        var reviews = new Reviews(ReviewReader.of(EnglishModels.analyzer()));
        var tally = new CoverageTally(classifier.pack());
        try (Progress progress = streams.progress("counting", "files", documents.size() + files.size())) {
            for (Document document : documents) {
                add(document, reviews, classifier, tally);
                progress.step();
            }
            for (LineFile file : files) {
                add(file, classifier, tally);
                progress.step();
            }
        }
        return tally.coverage();
    }

    private void add(Document document, Reviews reviews, ThemeClassifier classifier, CoverageTally tally) {
        try {
            count(reviews.read(document), Reviews.path(document), classifier, tally);
        } catch (DocumentFailure e) {
            fail(Reviews.path(document) + ": " + Problem.of(e));
        }
    }

    private void add(LineFile file, ThemeClassifier classifier, CoverageTally tally) {
        try {
            String name = Reviews.path(file.path());
            var review =
                    new Review(name, null, "", statements(file, name), format(file), ReviewDetails.NONE, List.of());
            count(review, name, classifier, tally);
        } catch (TableException e) {
            fail(e.in(file));
        } catch (IOException e) {
            fail("cannot read " + Problem.of(e));
        }
    }

    private static io.github.crosscut.documents.Format format(LineFile file) {
        return switch (file.format()) {
            case JSONL -> io.github.crosscut.documents.Format.JSON_LINES;
            case CSV -> io.github.crosscut.documents.Format.CSV;
            case XLSX -> io.github.crosscut.documents.Format.XLSX;
        };
    }

    /** Lines have no place in a text of their own. */
    private List<LocatedStatement> statements(LineFile file, String name) throws IOException {
        var warnings = new KindWarnings(streams);
        var statements = new ArrayList<LocatedStatement>();
        for (JsonLine json : file.read(columns.uncoded())) {
            StatementLine line = StatementLine.of(json);
            if (line instanceof StatementLine.Valid valid) {
                warnings.check(file.place(line.number()), valid.unknownKind());
                statements.add(new LocatedStatement(name, valid.caseId(), null, null, 0, 0, named(valid)));
            } else {
                fail(file.place(line.number()) + ": "
                        + ((StatementLine.Invalid) line).error().error());
            }
        }
        return statements;
    }

    /** A statement that has no id is known by its line. */
    private static Statement named(StatementLine.Valid line) {
        Statement it = line.statement();
        return it.id().isEmpty() ? Statement.of(Long.toString(line.number()), it.text(), it.kind()) : it;
    }

    private void count(Review review, String path, ThemeClassifier classifier, CoverageTally tally) {
        TaggedReview tagged = TaggedReview.of(review, classifier);
        for (TaggedStatement statement : tagged.statements()) {
            String id = statement.place().statement().id();
            statement.error().ifPresent(error -> fail(path + ": statement " + id + ": " + error));
            statement.classification().ifPresent(it -> tally.add(review.name(), id, it));
        }
        tagged.cases().forEach(tally::add);
    }

    private void fail(String problem) {
        failed++;
        streams.say(problem);
    }

    private void print(ThemeClassifier classifier, Coverage coverage) throws IOException {
        switch (format) {
            case TEXT -> streams.print(CoverageText.of(coverage));
            case JSON -> streams.print(JsonLines.line(CoverageJson.of(failed, classifier.pack(), coverage)) + "\n");
            case CSV -> streams.print(Streams.text(out -> CoverageTable.write(out, coverage)));
        }
    }
}
