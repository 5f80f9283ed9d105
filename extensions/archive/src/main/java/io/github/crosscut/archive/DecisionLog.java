package io.github.crosscut.archive;

import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decisions, which are only ever added to; one that was undone stays with a note of what undid it. Not thread-safe. */
final class DecisionLog {

    private final Database database;

    DecisionLog(Database database) {
        this.database = database;
    }

    /** All decisions, by review and statement and then as they were taken. */
    List<Decision> all() {
        return database.query(
                "SELECT * FROM decision ORDER BY review, statement_id, theme, decision_key", DecisionLog::decision);
    }

    /** Those that stand, the last that was not undone of each theme of a statement, in the same order. */
    List<Decision> standing() {
        return database.query(
                "SELECT * FROM standing_decision ORDER BY review, statement_id, theme", DecisionLog::decision);
    }

    /** Those that stand though their statement is no longer in its document. */
    List<Decision> withoutStatement() {
        return database.query("SELECT * FROM decision_without_statement ORDER BY decision_key", DecisionLog::decision);
    }

    /** The standing ones by statement, for statements of a JSON list of keys. */
    Map<String, List<Decision>> standing(String keys) {
        var standing = new HashMap<String, List<Decision>>();
        database.query(
                "SELECT * FROM standing_decision WHERE statement_id IN (SELECT statement_id FROM statement"
                        + " WHERE statement_key IN (SELECT value FROM json_each(?))) ORDER BY decision_key",
                row -> standing.computeIfAbsent(row.getString("statement_id"), it -> new ArrayList<>())
                        .add(decision(row)),
                keys);
        return standing;
    }

    /** The standing one on a tag. */
    Optional<Decision> standing(String statementId, String theme) {
        return database
                .query(
                        "SELECT * FROM standing_decision WHERE statement_id = ? AND theme = ?",
                        DecisionLog::decision,
                        statementId,
                        theme)
                .stream()
                .findFirst();
    }

    /** Adds a decision; one that undoes is noted with the one that it undoes. */
    Decision add(
            Ruling ruling, String review, Span span, String words, @Nullable Stance stance, @Nullable Long undone) {
        var decision = new Decision(
                database.query("SELECT coalesce(max(decision_key), 0) + 1 FROM decision", row -> row.getLong(1))
                        .get(0),
                review,
                ruling.statementId(),
                ruling.theme(),
                ruling.verdict(),
                span,
                words,
                stance,
                ruling.by(),
                ruling.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                ruling.why(),
                null);
        database.transaction(() -> {
            new LastRun(database).changed();
            insert(decision);
            if (undone != null) {
                database.update("UPDATE decision SET undone_by = ? WHERE decision_key = ?", decision.key(), undone);
            }
        });
        return decision;
    }

    private void insert(Decision it) {
        database.update(
                "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                it.key(),
                it.review(),
                it.statementId(),
                it.theme(),
                it.verdict().id(),
                it.span().start(),
                it.span().end(),
                it.words(),
                it.stance() == null ? null : it.stance().id(),
                it.by(),
                it.at(),
                it.why());
    }

    private static Decision decision(ResultSet row) throws SQLException {
        long undoneBy = row.getLong("undone_by");
        boolean stands = row.wasNull();
        return new Decision(
                row.getLong("decision_key"),
                row.getString("review"),
                row.getString("statement_id"),
                row.getString("theme"),
                Verdict.of(row.getString("verdict")).orElseThrow(),
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                row.getString("words"),
                Stance.of(Objects.requireNonNullElse(row.getString("stance"), ""))
                        .orElse(null),
                row.getString("decided_by"),
                row.getString("decided_at"),
                row.getString("why"),
                stands ? null : undoneBy);
    }
}
