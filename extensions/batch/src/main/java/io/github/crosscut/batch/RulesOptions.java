package io.github.crosscut.batch;

import io.github.crosscut.PackException;
import io.github.crosscut.RulePack;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.models.EnglishModels;
import io.github.crosscut.rules.SafeguardingThemes;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules to use. */
final class RulesOptions {

    @Option(
            names = {"--rules", "--pack"},
            paramLabel = "DIR",
            description = "Use the rule pack in this folder instead of the bundled one.")
    private @Nullable Path folder;

    @Option(
            names = "--trust-rules",
            description = "Run the DRL of that pack. DRL is code: it can do whatever you can. "
                    + "Without this, a pack with DRL is refused.")
    private boolean trusted;

    /** The pack that was asked for. Throws {@link UsageException} or {@link PackException}. */
    RulePack pack() {
        if (folder == null) {
            if (trusted) {
                throw new UsageException("--trust-rules needs --rules DIR");
            }
            return SafeguardingThemes.pack();
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no folder of rules: " + folder);
        }
        return trusted ? RulePack.loadTrusted(folder) : inert(folder);
    }

    private static RulePack inert(Path folder) {
        try {
            return RulePack.load(folder);
        } catch (PackException e) {
            boolean drl =
                    e.problems().stream().anyMatch(problem -> problem.file().endsWith(".drl"));
            throw new UsageException(Problem.of(e) + (drl ? "\n  --trust-rules runs the DRL of a pack" : ""));
        }
    }

    /** A classifier with that pack. */
    ThemeClassifier classifier() {
        return classifier(pack());
    }

    /** A classifier with this pack. */
    static ThemeClassifier classifier(RulePack pack) {
        return ThemeClassifier.of(pack, EnglishModels.analyzer());
    }
}
