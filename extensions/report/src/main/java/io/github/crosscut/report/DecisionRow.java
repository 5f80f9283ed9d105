package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone decided about a theme of a statement, in the shape in which it is written.
 *
 * @param decision its number where it is kept, or null
 * @param review the review's name
 * @param verdict {@code confirm}, {@code reject}, {@code add}, {@code move} or {@code undo}
 * @param start where the words begin that it is about, in the statement's text, in UTF-16 units
 * @param end behind where they end
 * @param words those words
 * @param stance the theme's stance where it is not what the rules say, or null
 * @param by who decided, or null where nobody is told
 * @param at when, ISO 8601 in UTC, or null where it is not told
 * @param why the reason, or null
 * @param undoneBy the number of the decision that undid it, or null while it stands
 */
public record DecisionRow(
        @Nullable Long decision,
        String review,
        @JsonProperty("statement_id") String statementId,
        String theme,
        String verdict,
        int start,
        int end,
        String words,
        @Nullable String stance,
        @Nullable String by,
        @Nullable String at,
        @Nullable String why,
        @JsonProperty("undone_by") @Nullable Long undoneBy) {

    static final Table<DecisionRow> COLUMNS = Table.of(
            Column.integer("decision", row -> number(row.decision())),
            Column.text("review", DecisionRow::review),
            Column.text("statement_id", DecisionRow::statementId),
            Column.text("theme", DecisionRow::theme),
            Column.text("verdict", DecisionRow::verdict),
            Column.integer("start", DecisionRow::start),
            Column.integer("end", DecisionRow::end),
            Column.text("words", DecisionRow::words),
            Column.text("stance", DecisionRow::stance),
            Column.text("by", DecisionRow::by),
            Column.text("at", DecisionRow::at),
            Column.text("why", DecisionRow::why),
            Column.integer("undone_by", row -> number(row.undoneBy())));

    private static @Nullable Integer number(@Nullable Long number) {
        return number == null ? null : Math.toIntExact(number);
    }

    /** This, by somebody where nobody is told. */
    public DecisionRow orBy(@Nullable String name) {
        return by != null
                ? this
                : new DecisionRow(
                        decision,
                        review,
                        statementId,
                        theme,
                        verdict,
                        start,
                        end,
                        words,
                        stance,
                        name,
                        at,
                        why,
                        undoneBy);
    }

    /**
     * Writes decisions as CSV.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void writeCsv(OutputStream out, List<DecisionRow> rows) throws IOException {
        CsvTable.write(out, COLUMNS, rows);
    }
}
