package io.github.crosscut.batch;

import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Decision;
import io.github.crosscut.archive.Ruling;
import io.github.crosscut.archive.Verdict;
import io.github.crosscut.batch.tag.DecisionRows;
import io.github.crosscut.report.JsonLines;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut decide}. */
@Command(
        name = "decide",
        description = {
            "Notes what someone decided about a theme of a statement: beside what the rules say, and kept by every run.",
            "confirm and reject a tag or a cue; add a theme that the rules missed; move a tag to other words; undo the last "
                    + "decision that stands. The next export has it in decisions, and search goes by it at once."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DecideCommand implements Callable<Integer> {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "ID", description = "The statement's id, as search and the results tell it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private String statement;

    @Parameters(index = "1", paramLabel = "VERDICT", description = "confirm, reject, add, move or undo.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Verdict verdict;

    @Option(names = "--theme", paramLabel = "ID|TITLE", required = true, description = "The theme.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private String theme;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private String by;

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
    private @Nullable String why;

    @Option(
            names = "--span",
            paramLabel = "START-END",
            description = "The words that earn the theme: UTF-16 offsets into the statement, the end exclusive.")
    private @Nullable String span;

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            description =
                    "The theme's stance, where the rules are wrong; one told before stands where the tag is confirmed"
                            + " or moved.")
    private @Nullable Stance stance;

    @Mixin
    private final FromOption from = new FromOption();

    DecideCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Span words = span == null ? null : span(span);
        try (Archive archive = from.open()) {
            String decided = ThemeNamed.in(archive.themes(), theme, "archive");
            Decision decision =
                    archive.decide(new Ruling(statement, decided, verdict, by, Instant.now(), why, words, stance));
            streams.print(JsonLines.line(DecisionRows.of(decision)) + "\n");
        }
        return ExitCode.DONE;
    }

    private static Span span(String given) {
        Matcher offsets = SPAN.matcher(given);
        if (!offsets.matches() || Integer.parseInt(offsets.group(1)) > Integer.parseInt(offsets.group(2))) {
            throw new UsageException("--span is start-end, such as 8-17, not '" + given + "'");
        }
        return new Span(Integer.parseInt(offsets.group(1)), Integer.parseInt(offsets.group(2)));
    }
}
