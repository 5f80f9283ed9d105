package io.github.crosscut.batch;

import io.github.crosscut.Kind;
import io.github.crosscut.Stance;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.archive.StatementQuery;
import io.github.crosscut.batch.text.ArchivedStatementText;
import io.github.crosscut.batch.write.ArchivedStatementJson;
import io.github.crosscut.report.JsonLines;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crosscut search}. */
@Command(
        name = "search",
        description = {
            "Finds statements in an archive that meet all conditions given.",
            "A theme is found by the rules and by what people decided: a tag that was rejected is not, one that was added is."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final FromOption from = new FromOption();

    @Option(names = "--theme", paramLabel = "ID|TITLE", description = "Statements that carry this theme.")
    private @Nullable String theme;

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            description = "concern, strength, expectation or neutral: of the theme, or else of the statement.")
    private @Nullable String stance;

    @Option(names = "--kind", paramLabel = "KIND", description = "The part of the review, such as recommendation.")
    private @Nullable String kind;

    @Option(names = "--case", paramLabel = "NAME", description = "The case.")
    private @Nullable String caseName;

    @Option(names = "--text", paramLabel = "WORDS", description = "Words that occur in the statement.")
    private @Nullable String text;

    @Mixin
    private final ShownAs shown = new ShownAs();

    SearchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<ArchivedStatement> found;
        try (Archive archive = from.read()) {
            found = archive.find(query(archive));
        }
        var answer = new StringBuilder();
        boolean asText = shown.asText(streams);
        found.forEach(it -> answer.append(
                asText ? ArchivedStatementText.of(it) : JsonLines.line(ArchivedStatementJson.of(it)) + "\n"));
        streams.print(answer.toString());
        if (asText) {
            streams.say("statements found: " + found.size());
        }
        return ExitCode.DONE;
    }

    private StatementQuery query(Archive archive) {
        return new StatementQuery(
                theme == null ? null : ThemeNamed.in(archive.themes(), theme, "archive"),
                stance == null ? null : known(stance, Stance.values(), Stance::id, Stance.of(stance)),
                kind == null ? null : known(kind, Kind.values(), Kind::id, Kind.of(kind)),
                caseName,
                text);
    }

    private static <T> T known(String given, T[] all, Function<T, String> id, Optional<T> found) {
        return found.orElseThrow(() -> new UsageException(
                "'" + given + "' is none of " + Arrays.stream(all).map(id).collect(Collectors.joining(", "))));
    }
}
