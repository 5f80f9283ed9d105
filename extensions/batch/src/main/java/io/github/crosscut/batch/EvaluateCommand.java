package io.github.crosscut.batch;

import io.github.crosscut.Outcome;
import io.github.crosscut.RulePack;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.batch.evaluate.Bootstrap;
import io.github.crosscut.batch.evaluate.CodedStatement;
import io.github.crosscut.batch.evaluate.Evaluation;
import io.github.crosscut.batch.evaluate.Evaluator;
import io.github.crosscut.batch.evaluate.Judged;
import io.github.crosscut.batch.lines.CodedSample;
import io.github.crosscut.batch.lines.GoldLine;
import io.github.crosscut.batch.lines.JsonLine;
import io.github.crosscut.batch.lines.LineFile;
import io.github.crosscut.batch.lines.TableException;
import io.github.crosscut.batch.tag.Progress;
import io.github.crosscut.batch.tag.Reviews;
import io.github.crosscut.batch.text.EvaluationText;
import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.batch.write.ErrorTable;
import io.github.crosscut.batch.write.EvaluationJson;
import io.github.crosscut.report.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut evaluate}. */
@Command(
        name = "evaluate",
        description = {
            "Measures the rules against a coded sample: precision, recall, F1 and Cohen's kappa for each theme of the pack, "
                    + "pooled (micro), pooled over the headline themes, and the mean F1 (macro); near misses wrongly tagged; "
                    + "accuracy of the stance. Intervals are percentile bootstrap over statements, with a fixed seed.",
            "The sample is JSON Lines (text, themes; if known id, kind, stance, maybe, not, coder), or a CSV or XLSX table "
                    + "with columns of these names and ; between the themes of a cell. maybe: themes that count neither way; "
                    + "not: near misses. Lines of the same id with another coder each are codings of one statement; the machine "
                    + "is measured by the first coder, and coders by one another. Themes outside the pack are left out and "
                    + "counted."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

    /** How to write the measures. */
    enum Format {
        TEXT,
        JSON
    }

    private final Streams streams;

    @Parameters(paramLabel = "GOLD", description = "The coded sample: .jsonl, .csv or .xlsx.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path sample;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (one object). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description =
                    "Write every miss and false alarm to this file, as CSV: the statement's id, the theme, the words of "
                            + "the evidence and the rule.")
    private @Nullable Path errors;

    @Option(
            names = "--themes-column",
            paramLabel = "NAME",
            defaultValue = "themes",
            description = "The column of a table that holds the themes. Default: ${DEFAULT-VALUE}.")
    private String themesColumn = "themes";

    @Mixin
    private final ColumnOptions columns = new ColumnOptions();

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    private int failed;

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(sample)) {
            throw new UsageException("no such file: " + sample);
        }
        ThemeClassifier classifier = rules.classifier();
        LineFile file = LineFile.of(sample);
        List<CodedStatement> statements = statements(file, classifier.pack());
        if (errors == null) {
            print(classifier.pack(), judged(file, statements, classifier));
        } else {
            try (OutputStream out = OutputFile.open(errors, List.of(sample))) {
                List<Judged> judged = judged(file, statements, classifier);
                ErrorTable.write(out, classifier.pack().themes(), judged);
                print(classifier.pack(), judged);
            }
        }
        return failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void print(RulePack pack, List<Judged> judged) {
        Evaluation evaluation = new Evaluator(pack.themes(), Bootstrap.USUAL).evaluate(judged);
        streams.print(
                format == Format.TEXT
                        ? EvaluationText.of(evaluation)
                        : JsonLines.line(EvaluationJson.of(Reviews.path(sample), failed, pack, evaluation)) + "\n");
    }

    private List<CodedStatement> statements(LineFile file, RulePack pack) throws IOException {
        var coded = new CodedSample(pack.themes());
        var warnings = new KindWarnings(streams);
        for (JsonLine line : lines(file)) {
            GoldLine gold = GoldLine.of(line);
            if (gold instanceof GoldLine.Valid valid) {
                warnings.check(file.place(line.number()), valid.unknownKind());
                coded.add(valid).ifPresent(problem -> fail(file, line.number(), problem));
            } else {
                fail(file, line.number(), ((GoldLine.Invalid) gold).error().error());
            }
        }
        return coded.statements();
    }

    private List<JsonLine> lines(LineFile file) throws IOException {
        try {
            return file.read(columns.coded(themesColumn));
        } catch (TableException e) {
            throw new UsageException(e.in(file));
        }
    }

    private List<Judged> judged(LineFile file, List<CodedStatement> statements, ThemeClassifier classifier) {
        var judged = new ArrayList<Judged>();
        Iterator<Outcome> outcomes = classifier
                .classifyAll(statements.stream().map(it -> Statement.of(it.id(), it.text(), it.kind())))
                .iterator();
        try (Progress progress = streams.progress("comparing", "statements", statements.size())) {
            for (CodedStatement statement : statements) {
                answer(file, statement, outcomes.next()).ifPresent(judged::add);
                progress.step();
            }
        }
        return judged;
    }

    private Optional<Judged> answer(LineFile file, CodedStatement statement, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failure) {
            fail(file, statement.line(), Problem.of(failure.error()));
            return Optional.empty();
        }
        return Optional.of(new Judged(statement, ((Outcome.Classified) outcome).classification()));
    }

    private void fail(LineFile file, long line, String problem) {
        failed++;
        streams.say(file.place(line) + ": " + problem);
    }
}
