package io.github.crosscut.archive;

import io.github.crosscut.Kind;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds statements and words in them. Not thread-safe. */
final class Finder {

    /** Statements loaded at once. */
    private static final int CHUNK = 500;

    private static final String PLACE = "SELECT r.name AS review, s.case_name, s.statement_id, s.text";

    private final Database database;

    Finder(Database database) {
        this.database = database;
    }

    /** The statements that meet a query, by review and place. */
    List<ArchivedStatement> find(StatementQuery query) {
        List<Long> keys = keys(query);
        var loader = new StatementLoader(database);
        var found = new ArrayList<ArchivedStatement>();
        for (int from = 0; from < keys.size(); from += CHUNK) {
            found.addAll(loader.load(keys.subList(from, Math.min(from + CHUNK, keys.size()))));
        }
        return found;
    }

    private List<Long> keys(StatementQuery query) {
        String theme = query.theme();
        String stance = id(query.stance());
        String kind = id(query.kind());
        String name = query.caseName();
        // Without a theme the view of tags is left out of it: it is the dear part.
        String tagged = theme == null
                ? " AND (? IS NULL OR s.stance = ?)"
                : " AND s.statement_key IN (SELECT statement_key FROM tags WHERE theme = ? AND (? IS NULL OR stance = ?))";
        var values = new ArrayList<@Nullable Object>();
        values.add(kind);
        values.add(kind);
        if (theme != null) {
            values.add(theme);
        }
        values.add(stance);
        values.add(stance);
        Predicate<Row> wanted = wanted(name, query.text());
        return database
                .query(
                        "SELECT s.statement_key, s.case_name, s.text FROM statement AS s JOIN review AS r USING (review_key)"
                                + " WHERE (? IS NULL OR s.kind = ?)" + tagged + " ORDER BY r.name, s.position",
                        row -> new Row(row.getLong(1), row.getString(2), row.getString(3)),
                        values.toArray())
                .stream()
                .filter(wanted)
                .map(Row::key)
                .toList();
    }

    private record Row(long key, @Nullable String caseName, String text) {}

    private static Predicate<Row> wanted(@Nullable String caseName, @Nullable String text) {
        Predicate<Row> all = row -> true;
        Predicate<Row> ofCase = caseName == null ? all : row -> caseName.equalsIgnoreCase(row.caseName);
        String folded = text == null ? "" : Folded.of(text);
        return text == null ? ofCase : ofCase.and(row -> Folded.of(row.text).contains(folded));
    }

    private static @Nullable String id(@Nullable Stance stance) {
        return stance == null ? null : stance.id();
    }

    private static @Nullable String id(@Nullable Kind kind) {
        return kind == null ? null : kind.id();
    }

    /** Whether a tag or a cue rests on a concept of this name. */
    boolean isConcept(String name) {
        return !database.query("SELECT 1 FROM evidence WHERE concept = ? LIMIT 1", row -> row.getInt(1), name)
                .isEmpty();
    }

    /** The words of a concept on which tags and cues rest, each once, by review and place. */
    List<Passage> ofConcept(String concept) {
        return database.query(
                // The view's columns that tell the tag are left out: several rest on the same words.
                "SELECT DISTINCT w.review, w.case_name, w.statement_id, w.statement AS text, w.span_start, w.span_end"
                        + " FROM concept_words AS w JOIN statement AS s USING (statement_key) WHERE w.concept = ?"
                        + " ORDER BY w.review, s.position, w.span_start, w.span_end",
                row -> passage(row, new Span(row.getInt("span_start"), row.getInt("span_end"))),
                concept);
    }

    /** Words in statements, by review and place; {@code finder} tells the spans in a statement's text. */
    List<Passage> words(Words finder) {
        var found = new ArrayList<Passage>();
        each((row, text) -> finder.in(text).forEach(span -> found.add(row.at(span))));
        return found;
    }

    /** Makes a passage of the row at hand. */
    private record Here(String review, @Nullable String caseName, String statementId, String text) {

        Passage at(Span span) {
            return new Passage(review, caseName, statementId, text, span);
        }
    }

    private void each(BiConsumer<Here, String> action) {
        database.query(
                PLACE + " FROM statement AS s JOIN review AS r USING (review_key) ORDER BY r.name, s.position", row -> {
                    String text = row.getString("text");
                    action.accept(
                            new Here(
                                    row.getString("review"),
                                    row.getString("case_name"),
                                    row.getString("statement_id"),
                                    text),
                            text);
                    return row.getRow();
                });
    }

    private static Passage passage(ResultSet row, Span span) throws SQLException {
        return new Passage(
                row.getString("review"),
                row.getString("case_name"),
                row.getString("statement_id"),
                row.getString("text"),
                span);
    }
}
