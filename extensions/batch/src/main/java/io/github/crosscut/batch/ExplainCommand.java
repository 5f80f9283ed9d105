package io.github.crosscut.batch;

import io.github.crosscut.Kind;
import io.github.crosscut.RulePack;
import io.github.crosscut.Statement;
import io.github.crosscut.StatementException;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.batch.text.Explanation;
import io.github.crosscut.batch.text.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscut explain}. */
@Command(
        name = "explain",
        description = "Shows why a statement carries its themes, with the words marked, and why not: rules held back.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "TEXT", description = "The statement; -- goes before one that begins with a dash.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private String text;

    @Option(names = "--theme", paramLabel = "ID|TITLE", description = "Only this theme: why, or why not.")
    private @Nullable String theme;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "The part of the review that it comes from, such as recommendation, as tag tells it: that weighs"
                            + " in its stance. Default: narrative.")
    private @Nullable String kind;

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ThemeClassifier classifier = rules.classifier();
        Optional<Theme> only = Optional.ofNullable(theme).map(name -> theme(classifier.pack(), name));
        Explanation explanation;
        try {
            explanation = Explanation.of(classifier, Statement.of("", text, kind()));
        } catch (StatementException e) {
            streams.say(Problem.of(e));
            return ExitCode.SOME_FAILED;
        }
        streams.print(only.map(explanation::theme).orElseGet(explanation::all));
        return ExitCode.DONE;
    }

    private Kind kind() {
        return kind == null
                ? Kind.NARRATIVE
                : Kind.of(kind)
                        .orElseThrow(() -> new UsageException("no kind '" + kind + "'; there are "
                                + Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "))));
    }

    private static Theme theme(RulePack pack, String name) {
        return pack.theme(ThemeNamed.in(pack.themes(), name, "pack")).orElseThrow();
    }
}
