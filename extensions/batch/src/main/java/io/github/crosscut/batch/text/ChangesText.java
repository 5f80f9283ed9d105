package io.github.crosscut.batch.text;

import io.github.crosscut.Stance;
import io.github.crosscut.batch.diff.ArchivedChange;
import io.github.crosscut.report.compare.TagChange;
import io.github.crosscut.report.compare.TagChange.Sort;
import java.util.List;

/** Tags that other rules would change, in words. */
public final class ChangesText {

    private ChangesText() {}

    /** Each change with its words, then how many there are of each theme. */
    public static String of(List<ArchivedChange> changes) {
        if (changes.isEmpty()) {
            return "no tag would change\n";
        }
        var text = new StringBuilder();
        changes.forEach(it -> text.append(line(it)));
        var table = new TextTable("theme", "come", "go", "change stance");
        changes.stream().map(it -> it.change().theme()).distinct().sorted().forEach(theme -> {
            List<TagChange> its = changes.stream()
                    .map(ArchivedChange::change)
                    .filter(it -> it.theme().equals(theme))
                    .toList();
            table.row(
                    theme,
                    ComparisonText.count(its, Sort.COMES),
                    ComparisonText.count(its, Sort.GOES),
                    ComparisonText.count(its, Sort.CHANGES_STANCE));
        });
        return text.append('\n').append(table.text()).toString();
    }

    private static String line(ArchivedChange archived) {
        TagChange it = archived.change();
        String before = it.stanceBefore().map(Stance::id).orElse("none");
        String after = it.stanceAfter().map(Stance::id).orElse("none");
        String decided = archived.decision()
                .map(decision -> "; decided: " + decision.verdict().id() + " by " + decision.by())
                .orElse("");
        var statement = it.place().statement();
        return "[%s] %s\n    %s: %s -> %s by %s: %s%s\n"
                .formatted(
                        Printable.of(statement.id()),
                        Printable.of(statement.text()),
                        it.theme(),
                        before,
                        after,
                        Words.rules(it.match().evidence()),
                        Words.of(it.match().evidence(), statement.text()),
                        Printable.of(decided));
    }
}
