package io.github.crosscut.batch;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Passage;
import io.github.crosscut.batch.text.WordsInContext;
import io.github.crosscut.batch.write.PassageJson;
import io.github.crosscut.report.JsonLines;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut kwic}. */
@Command(
        name = "kwic",
        description = {
            "Shows words of an archive's statements in their context, sorted by what stands to their right or left.",
            "Where themes were found by a concept of that name, all words that stood for it there are shown."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class KwicCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "WORD|CONCEPT",
            description = "A word, several in a row, or a concept; * stands for the rest of a word.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private String words;

    @Mixin
    private final FromOption from = new FromOption();

    @Option(names = "--word", description = "Look for the word itself, also where there is a concept of that name.")
    private boolean literally;

    @Option(
            names = "--sort",
            paramLabel = "SIDE",
            defaultValue = "right",
            description = "left or right. Default: ${DEFAULT-VALUE}.")
    private WordsInContext.Side side = WordsInContext.Side.RIGHT;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "36",
            description = "Characters of context on each side. Default: ${DEFAULT-VALUE}.")
    private int width;

    @Mixin
    private final ShownAs shown = new ShownAs();

    KwicCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (words.isBlank() || width < 1) {
            throw new UsageException("which word? And --width must be at least 1");
        }
        var found = new WordsInContext(passages(), side, width);
        var answer = new StringBuilder();
        boolean asText = shown.asText(streams);
        found.sorted()
                .forEach(it -> answer.append(asText ? found.line(it) : JsonLines.line(PassageJson.of(it)) + "\n"));
        streams.print(answer.toString());
        if (asText) {
            streams.say("passages found: " + found.passages().size());
        }
        return ExitCode.DONE;
    }

    private List<Passage> passages() {
        try (Archive archive = from.read()) {
            boolean concept = !literally && archive.isConcept(words);
            if (concept) {
                streams.say("the words that themes were found by as the concept '" + words
                        + "'; --word looks for the word itself");
            }
            return concept ? archive.ofConcept(words) : archive.words(words);
        }
    }
}
