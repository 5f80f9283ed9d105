package io.github.crosscut.batch;

import io.github.crosscut.Statement;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.batch.lines.JsonLine;
import io.github.crosscut.batch.lines.JsonLineReader;
import io.github.crosscut.batch.lines.StatementLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut classify}. */
@Command(
        name = "classify",
        description = {
            "Classifies statements: the texts given, or the lines of a file or of standard input, in the same order.",
            "Input is JSON Lines in UTF-8: {\"id\":\"…\",\"text\":\"…\",\"kind\":\"…\",\"case\":\"…\"}; only text is required. "
                    + "A line that cannot be read gives {\"id\":…,\"line\":N,\"error\":\"…\"} in its place."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ClassifyCommand implements Callable<Integer> {

    /** How to write results. */
    enum Format {
        TEXT,
        JSONL
    }

    private static final String STANDARD_INPUT = "-";

    private final Streams streams;

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..*",
            description = "A statement; -- goes before one that begins with a dash.")
    private List<String> texts = new ArrayList<>();

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description =
                    "Read statements from this file; - is standard input, which is also read where no text is given.")
    private @Nullable String input;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or jsonl. Default: text on a terminal, jsonl otherwise.")
    private @Nullable Format format;

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    @Mixin
    private final SchemeOption scheme = new SchemeOption();

    ClassifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!texts.isEmpty() && input != null) {
            throw new UsageException("give either TEXT or --in, not both");
        }
        if (texts.isEmpty() && input == null && streams.terminals().in()) {
            throw new UsageException("nothing to classify: give TEXT or --in FILE, or pipe JSON Lines in");
        }
        if (!texts.isEmpty()) {
            return classifyTexts();
        }
        if (input == null || input.equals(STANDARD_INPUT)) {
            return classifyLines(streams.in());
        }
        Path file = Path.of(input);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("no such file: " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return classifyLines(in);
        }
    }

    private int classifyTexts() throws IOException {
        var lines = new ArrayList<StatementLine>();
        for (String text : texts) {
            lines.add(new StatementLine.Valid(lines.size() + 1L, Statement.of(text), null, null));
        }
        var answers = answers(rules.classifier());
        answers.write(lines);
        return answers.exitCode();
    }

    private int classifyLines(InputStream in) throws IOException {
        var answers = answers(rules.classifier());
        var warnings = new KindWarnings(streams);
        var reader = new JsonLineReader(in);
        for (List<JsonLine> batch = reader.nextBatch(); !batch.isEmpty(); batch = reader.nextBatch()) {
            List<StatementLine> lines = batch.stream().map(StatementLine::of).toList();
            lines.forEach(warnings::check);
            answers.write(lines);
        }
        return answers.exitCode();
    }

    private Answers answers(ThemeClassifier classifier) {
        Format chosen = format != null ? format : streams.terminals().out() ? Format.TEXT : Format.JSONL;
        return new Answers(classifier, streams, chosen == Format.TEXT, scheme.of(classifier.pack()));
    }
}
