package io.github.crosscut.batch;

import io.github.crosscut.Outcome;
import io.github.crosscut.Scheme;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.batch.lines.LineError;
import io.github.crosscut.batch.lines.StatementLine;
import io.github.crosscut.batch.text.ClassificationText;
import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.report.ClassificationJson;
import io.github.crosscut.report.JsonLines;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the classifications of lines in their order, each line's error in its place. Not thread-safe. */
final class Answers {

    private final ThemeClassifier classifier;
    private final Streams streams;
    private final boolean asText;
    private final @Nullable Scheme scheme;
    private boolean failed;

    Answers(ThemeClassifier classifier, Streams streams, boolean asText, @Nullable Scheme scheme) {
        this.classifier = classifier;
        this.streams = streams;
        this.asText = asText;
        this.scheme = scheme;
    }

    /** Classifies a batch of lines and writes their answers at once. */
    void write(List<StatementLine> lines) {
        Iterator<Outcome> outcomes = classifier
                .classifyAll(lines.stream()
                        .filter(StatementLine.Valid.class::isInstance)
                        .map(line -> ((StatementLine.Valid) line).statement()))
                .iterator();
        var answers = new StringBuilder();
        for (StatementLine line : lines) {
            answers.append(
                    line instanceof StatementLine.Invalid invalid
                            ? error(invalid.error())
                            : answer(line.number(), outcomes.next()));
        }
        streams.print(answers.toString());
    }

    /** What the command's exit code is after all that was written. */
    int exitCode() {
        return failed ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private String answer(long line, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failure) {
            String id = failure.statementId().isEmpty() ? null : failure.statementId();
            return error(new LineError(id, line, Problem.of(failure.error())));
        }
        var classification = ((Outcome.Classified) outcome).classification();
        return asText
                ? ClassificationText.of(label(outcome.statementId(), line), classification, scheme)
                : JsonLines.line(ClassificationJson.of(classification, scheme)) + "\n";
    }

    private String error(LineError error) {
        failed = true;
        return asText
                ? ClassificationText.error(label(error.id() == null ? "" : error.id(), error.line()), error.error())
                : JsonLines.line(error) + "\n";
    }

    private static String label(String id, long line) {
        return id.isEmpty() ? Long.toString(line) : id;
    }
}
