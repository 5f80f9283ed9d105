package io.github.crosscut.batch;

import io.github.crosscut.PackException;
import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.batch.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Under which board's headings to report. */
final class SchemeOption {

    @Option(
            names = "--scheme",
            paramLabel = "ID|FILE",
            description =
                    "Report under a board's headings: the id of a scheme of the pack, or a board's own scheme file. "
                            + "Themes that no heading holds are shown as not under this scheme.")
    private @Nullable String given;

    /** The scheme that was asked for, or null where none was. Throws {@link UsageException}. */
    @Nullable
    Scheme of(RulePack pack) {
        if (given == null) {
            return null;
        }
        String asked = given;
        return pack.scheme(asked).orElseGet(() -> read(asked, pack));
    }

    /** The same, of a pack that is only loaded where a scheme was asked for. */
    @Nullable
    Scheme of(Supplier<RulePack> pack) {
        return given == null ? null : of(pack.get());
    }

    private static Scheme read(String file, RulePack pack) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new UsageException("no scheme '" + file + "' in this pack, and no such file; " + known(pack));
        }
        try {
            return pack.readScheme(path);
        } catch (PackException e) {
            throw new UsageException(Problem.of(e));
        }
    }

    private static String known(RulePack pack) {
        return pack.schemes().isEmpty()
                ? "the pack holds no schemes"
                : pack.schemes().stream().map(Scheme::id).collect(Collectors.joining(", ", "its schemes: ", ""));
    }
}
