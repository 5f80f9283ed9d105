package io.github.crosscut.batch;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.batch.text.ThemesText;
import io.github.crosscut.report.JsonLines;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crosscut themes}. */
@Command(
        name = "themes",
        description = "Lists the themes: id, title, group, definition.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ThemesCommand implements Callable<Integer> {

    /** How to write them. */
    enum Format {
        TEXT,
        JSON
    }

    private final Streams streams;

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    @Mixin
    private final SchemeOption schemes = new SchemeOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (one list of objects). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    ThemesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RulePack pack = rules.pack();
        Scheme scheme = schemes.of(pack);
        streams.print(format == Format.JSON ? JsonLines.line(pack.themes()) + "\n" : text(pack, scheme));
        return ExitCode.DONE;
    }

    private static String text(RulePack pack, @Nullable Scheme scheme) {
        return scheme == null ? ThemesText.of(pack) : ThemesText.of(pack, scheme);
    }
}
