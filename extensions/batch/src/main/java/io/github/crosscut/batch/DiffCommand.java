package io.github.crosscut.batch;

import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchivedReview;
import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.batch.diff.ArchivedChange;
import io.github.crosscut.batch.diff.TagChanges;
import io.github.crosscut.batch.text.ChangesText;
import io.github.crosscut.batch.write.TagChangeJson;
import io.github.crosscut.report.JsonLines;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code crosscut diff}. */
@Command(
        name = "diff",
        description = {
            "Tells which tags of an archive would come, go or change their stance under other rules; changes nothing.",
            "Without --rules the bundled pack is compared, such as after an update. A tag that someone decided on is marked."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final FromOption from = new FromOption();

    @Mixin
    private final RulesOptions rules = new RulesOptions();

    @Mixin
    private final ShownAs shown = new ShownAs();

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ThemeClassifier classifier = rules.classifier();
        var changes = new ArrayList<ArchivedChange>();
        try (Archive archive = from.read()) {
            for (Entry entry : archive.entries()) {
                List<ArchivedChange> found = TagChanges.of(statements(archive, entry), classifier);
                if (!shown.asText(streams)) {
                    found.forEach(it -> streams.print(JsonLines.line(TagChangeJson.of(it)) + "\n"));
                } else {
                    changes.addAll(found);
                }
            }
        }
        if (shown.asText(streams)) {
            streams.print(ChangesText.of(changes));
        }
        return ExitCode.DONE;
    }

    private static List<ArchivedStatement> statements(Archive archive, Entry entry) {
        return archive.review(entry.name()).map(ArchivedReview::statements).orElse(List.of());
    }
}
