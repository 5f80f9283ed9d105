package io.github.crosscut.batch;

import io.github.crosscut.Statement;
import io.github.crosscut.StatementException;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.batch.evaluate.Evaluator;
import io.github.crosscut.batch.evaluate.Gold;
import io.github.crosscut.batch.lines.GoldLine;
import io.github.crosscut.batch.lines.JsonLine;
import io.github.crosscut.batch.lines.JsonLineReader;
import io.github.crosscut.batch.text.EvaluationText;
import io.github.crosscut.batch.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crosscut evaluate}. */
@Command(
        name = "evaluate",
        description = {
            "Measures the rules against a coded sample: precision, recall and F1 for each theme of the pack, pooled (micro), "
                    + "pooled over the headline themes, and their mean (macro); accuracy of the stance.",
            "The sample is JSON Lines: text, themes (ids), and if known maybe (ids that count neither way), stance, kind. "
                    + "Codes of themes outside the pack are left out and counted."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "GOLD.jsonl", description = "The coded sample.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path sample;

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(sample)) {
            throw new UsageException("no such file: " + sample);
        }
        ThemeClassifier classifier = rules.classifier();
        var evaluator = new Evaluator(classifier.pack().themes());
        int failed = 0;
        try (InputStream in = Files.newInputStream(sample)) {
            var reader = new JsonLineReader(in);
            for (List<JsonLine> batch = reader.nextBatch(); !batch.isEmpty(); batch = reader.nextBatch()) {
                failed += compare(batch, classifier, evaluator);
            }
        }
        streams.print(EvaluationText.of(evaluator.result()));
        return failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    /** Returns how many lines failed. */
    private int compare(List<JsonLine> lines, ThemeClassifier classifier, Evaluator evaluator) {
        int failed = 0;
        for (JsonLine line : lines) {
            Optional<String> error = compare(GoldLine.of(line), classifier, evaluator);
            error.ifPresent(it -> streams.say(sample + ":" + line.number() + ": " + it));
            failed += error.isPresent() ? 1 : 0;
        }
        return failed;
    }

    private static Optional<String> compare(GoldLine line, ThemeClassifier classifier, Evaluator evaluator) {
        if (line instanceof GoldLine.Invalid invalid) {
            return Optional.of(invalid.error().error());
        }
        Gold gold = ((GoldLine.Valid) line).gold();
        try {
            evaluator.add(gold, classifier.classify(Statement.of("", gold.text(), gold.kind())));
            return Optional.empty();
        } catch (StatementException e) {
            return Optional.of(Problem.of(e));
        }
    }
}
