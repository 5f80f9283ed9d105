package io.github.crosscut.batch;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.batch.compare.TwoArchives;
import io.github.crosscut.batch.compare.TwoArchives.Named;
import io.github.crosscut.batch.text.ComparisonText;
import io.github.crosscut.batch.text.Printable;
import io.github.crosscut.report.compare.ChangeTable;
import io.github.crosscut.report.compare.Comparison;
import io.github.crosscut.report.compare.ComparisonTable;
import io.github.crosscut.report.compare.SideTable;
import io.github.crosscut.report.html.ComparisonPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crosscut report}. */
@Command(
        name = "report",
        description = {
            "Shows two archives side by side: two boards, two years, or the same reviews by two packs of rules.",
            "Themes with their reviews, cases, statements and stances on both sides, and the difference in the share of reviews, "
                    + "so that sides of unlike size compare; for reviews of one name also which tags only one side has, and "
                    + "which have another stance. It counts what the rules say; it tells no cause and predicts nothing."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--compare",
            paramLabel = "DIR",
            arity = "2",
            required = true,
            description = "The two folders that 'crosscut tag --out' wrote, each with its archive: A, then B.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private List<Path> folders;

    @Option(
            names = "--names",
            paramLabel = "NAME",
            split = ",",
            description = "What to call them, with a comma between: North,South. Default: the folders' names.")
    private List<String> names = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description =
                    "Also write a page to look at (FILE.html), the table of themes (FILE.csv), or into a folder all of "
                            + "comparison.html, comparison.csv, sides.csv and changes.csv.")
    private @Nullable Path out;

    @Mixin
    private final ColourOption colour = new ColourOption();

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (folders.size() != 2) {
            throw new UsageException("--compare takes two folders, once");
        }
        List<String> called = called();
        try (Archive first = Archive.read(folders.get(0));
                Archive second = Archive.read(folders.get(1));
                var files = new WholeFiles()) {
            var archives = new TwoArchives(
                    new Named(called.get(0), first, tagger(first, folders.get(0))),
                    new Named(called.get(1), second, tagger(second, folders.get(1))));
            Comparison comparison = write(archives, files);
            files.commit();
            streams.print(ComparisonText.of(comparison, colour.look(streams)));
            return ExitCode.DONE;
        }
    }

    private List<String> called() {
        if (!names.isEmpty()) {
            if (names.size() != 2) {
                throw new UsageException("--names takes two names with a comma between, such as North,South");
            }
            return names;
        }
        List<String> last = folders.stream()
                .map(it -> String.valueOf(whole(it).getFileName()))
                .toList();
        return last.get(0).equals(last.get(1))
                ? folders.stream().map(Path::toString).toList()
                : last;
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private Tagger tagger(Archive archive, Path folder) {
        if (archive.isUnfinished()) {
            streams.say(
                    Printable.of(folder.toString())
                            + ": the last run over this archive did not end: what it finished is compared; 'crosscut tag' completes it");
        }
        return archive.tagger()
                .orElseThrow(() -> new UsageException(folder + ": the archive is empty; 'crosscut tag' fills it"));
    }

    private Comparison write(TwoArchives archives, WholeFiles files) throws IOException {
        if (out == null) {
            return archives.compare(null);
        }
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            Comparison comparison = archives.compare(null);
            ComparisonTable.write(files.create(out), comparison);
            return comparison;
        }
        return name.endsWith(".html") ? page(archives, files, out) : all(archives, files, out);
    }

    private static Comparison page(TwoArchives archives, WholeFiles files, Path file) throws IOException {
        try (var page = new ComparisonPage(files.create(file))) {
            return archives.compare(page);
        }
    }

    private static Comparison all(TwoArchives archives, WholeFiles files, Path folder) throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new UsageException("cannot write results: " + folder + ": is a file, and neither .html nor .csv");
        }
        Comparison comparison = page(archives, files, folder.resolve("comparison.html"));
        ComparisonTable.write(files.create(folder.resolve("comparison.csv")), comparison);
        SideTable.write(files.create(folder.resolve("sides.csv")), comparison);
        ChangeTable.write(files.create(folder.resolve("changes.csv")), comparison);
        return comparison;
    }
}
