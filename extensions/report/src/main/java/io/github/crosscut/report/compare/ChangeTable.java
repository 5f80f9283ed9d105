package io.github.crosscut.report.compare;

import io.github.crosscut.Stance;
import io.github.crosscut.report.Column;
import io.github.crosscut.report.CsvTable;
import io.github.crosscut.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Tags of the same statements that differ on two sides, as CSV, a row each. */
public final class ChangeTable {

    private static final Table<TagChange> COLUMNS = Table.of(
            Column.text("review", it -> it.place().review()),
            Column.text("statement_id", it -> it.place().statement().id()),
            Column.text("statement", it -> it.place().statement().text()),
            Column.text("theme", TagChange::theme),
            Column.text("change", it -> it.sort().id()),
            Column.text("stance_a", it -> it.stanceBefore().map(Stance::id).orElse(null)),
            Column.text("stance_b", it -> it.stanceAfter().map(Stance::id).orElse(null)),
            Column.list("words", ChangeTable::words),
            Column.list("rules", ChangeTable::rules));

    private ChangeTable() {}

    private static List<String> words(TagChange change) {
        String text = change.place().statement().text();
        return change.match().evidence().stream()
                .map(it -> it.span().in(text))
                .distinct()
                .toList();
    }

    private static List<String> rules(TagChange change) {
        return change.match().evidence().stream()
                .map(it -> it.rule())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Writes the table, by review and place.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Comparison comparison) throws IOException {
        CsvTable.write(out, COLUMNS, comparison.shared().changes());
    }

    /** The columns. */
    public static Table<TagChange> columns() {
        return COLUMNS;
    }
}
