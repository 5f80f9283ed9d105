package io.github.crosscut.batch;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.batch.tag.Export;
import io.github.crosscut.batch.tag.OutputFormat;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
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
        Scheme scheme = schemes.of(pack);
        try (Archive archive = from.open();
                ResultFolder folder = Outputs.open(from.folder())) {
            boolean whole = !archive.isUnfinished();
            boolean found = archive.forget(review);
            if (found && whole) {
                recur(archive, pack);
            }
            // Also where nothing was found: an earlier call may have been killed before it came to this.
            if (archive.tagger().isPresent()) {
                Set<OutputFormat> formats = formats(archive, pack);
                new Export(Version.current(), formats, scheme, () -> pack).write(archive, folder, started);
            }
            if (!found) {
                throw new UsageException("no review '" + review + "' in this archive");
            }
            streams.say("forgotten: " + review);
            return ExitCode.DONE;
        }
    }

    /** The formats to write again. A file that cannot be written again is taken away, since it holds what is forgotten. */
    private Set<OutputFormat> formats(Archive archive, RulePack pack) {
        Set<OutputFormat> formats = OutputFormat.in(from.folder());
        if (!isOf(pack, archive) && formats.removeIf(OutputFormat::showsRules)) {
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
    private void recur(Archive archive, RulePack pack) {
        if (isOf(pack, archive)) {
            archive.end(archive.failures(), RulesOptions.classifier(pack).acrossCases(archive.caseThemes()));
        } else {
            streams.say(
                    "the archive was tagged by other rules (--rules); recurring themes are left out until 'crosscut tag' "
                            + "is run");
        }
    }
}
