package io.github.crosscut.batch;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.batch.tag.Export;
import io.github.crosscut.batch.tag.OutputFormat;
import io.github.crosscut.batch.text.Printable;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crosscut forget}. */
@Command(
        name = "forget",
        description = {
            "Takes a review out of an archive: its text, all that was made of it and what was decided on it, so that its words "
                    + "are nowhere in the file; and writes the results in the folder anew without it.",
            "If its document is still among those that are tagged, the next run reads it again: take it away too."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ForgetCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "REVIEW", description = "The review's name, as in the results.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private String review;

    @Mixin
    private final FromOption from = new FromOption();

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    @Mixin
    private final SchemeOption schemes = new SchemeOption();

    ForgetCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        RulePack pack = rules.pack();
        Scheme asked = schemes.of(pack);
        try (Archive archive = from.open();
                ResultFolder folder = Outputs.open(from.folder())) {
            boolean whole = !archive.isUnfinished();
            boolean underWay = archive.isForgetting();
            boolean found = archive.forget(review);
            if (!found && !underWay) {
                throw new UsageException("no review '" + review + "' in this archive");
            }
            if (whole && isOf(pack, archive)) {
                recur(archive, pack);
            }
            if (archive.tagger().isPresent()) {
                write(archive, pack, scheme(asked, pack, archive, folder), folder, started);
            }
            archive.forgotten();
            tell(found, archive, pack);
            return ExitCode.DONE;
        }
    }

    /** Writes the results without what is forgotten. */
    private void write(Archive archive, RulePack pack, @Nullable Scheme scheme, ResultFolder folder, Instant started)
            throws IOException {
        // Without the record of the run nothing else tells which files hold what is forgotten.
        folder.supersede(Export.allFiles());
        new Export(Version.current(), formats(archive, pack), scheme, () -> pack)
                .write(archive, folder, started)
                .warnings()
                .forEach(it -> streams.say(Printable.of(it)));
    }

    /** The one that was asked for, or that of the results that stand. */
    private @Nullable Scheme scheme(@Nullable Scheme asked, RulePack pack, Archive archive, ResultFolder folder)
            throws IOException {
        String former = folder.standingScheme().orElse(null);
        if (asked != null || former == null) {
            return asked;
        }
        return isOf(pack, archive) ? pack.scheme(former).orElse(null) : null;
    }

    /** The formats to write again. A file that cannot be written again is taken away, since it holds what is forgotten. */
    private Set<OutputFormat> formats(Archive archive, RulePack pack) {
        Set<OutputFormat> formats = OutputFormat.in(from.folder());
        if (!Export.isAllOf(pack, archive) && formats.removeIf(OutputFormat::showsRules)) {
            streams.say(
                    "html and qdpx are taken away: the archive was tagged by other rules than these; 'crosscut tag' or "
                            + "'crosscut export' writes them again");
        }
        return formats;
    }

    private static boolean isOf(RulePack pack, Archive archive) {
        return archive.tagger().filter(it -> it.digest().equals(pack.digest())).isPresent();
    }

    /** What recurs over cases rested on the forgotten review too. */
    private static void recur(Archive archive, RulePack pack) {
        archive.end(archive.failures(), RulesOptions.classifier(pack).acrossCases(archive.caseThemes()));
    }

    private void tell(boolean found, Archive archive, RulePack pack) {
        if (archive.isUnfinished()) {
            streams.say("recurring themes are left out until 'crosscut tag' is run"
                    + (isOf(pack, archive) ? "" : "; the archive was tagged by other rules (--rules)"));
        }
        streams.say(
                found
                        ? "forgotten: " + review
                        : "a forgetting that was interrupted is finished; no review '" + review + "' is left");
    }
}
