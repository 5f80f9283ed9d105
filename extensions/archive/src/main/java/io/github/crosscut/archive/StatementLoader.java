package io.github.crosscut.archive;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Outcome;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.LocatedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes statements of rows: some at once, with one query for each table. Not thread-safe. */
final class StatementLoader {

    private static final String THESE = " IN (SELECT value FROM json_each(?)) ";

    private final Database database;
    private final DecisionLog log;

    StatementLoader(Database database) {
        this.database = database;
        this.log = new DecisionLog(database);
    }

    /** The statements of these keys, by review and place. */
    List<ArchivedStatement> load(Collection<Long> keys) {
        String these = keys.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        var parts = new Parts(attributes(these), tags(these), heldBack(these), log.standing(these));
        return database.query(
                "SELECT s.*, r.name AS review, r.pack_digest FROM statement AS s JOIN review AS r USING (review_key)"
                        + " WHERE s.statement_key" + THESE + "ORDER BY r.name, s.position",
                row -> statement(row, parts),
                these);
    }

    /** The places of the statements of these keys, by review and place, without what was said of them. */
    List<LocatedStatement> places(Collection<Long> keys) {
        return load(keys).stream().map(ArchivedStatement::place).toList();
    }

    private record Parts(
            Map<Long, Map<String, String>> attributes,
            Map<Long, List<ThemeMatch>> tags,
            Map<Long, List<ExcludedMatch>> heldBack,
            Map<String, List<Decision>> decisions) {}

    private static ArchivedStatement statement(ResultSet row, Parts parts) throws SQLException {
        long key = row.getLong("statement_key");
        var statement = new Statement(
                row.getString("statement_id"),
                row.getString("text"),
                kind(row.getString("kind")),
                parts.attributes.getOrDefault(key, Map.of()));
        var place = new LocatedStatement(
                row.getString("review"),
                row.getString("case_name"),
                row.getString("section"),
                page(row),
                row.getInt("span_start"),
                row.getInt("span_end"),
                statement);
        return new ArchivedStatement(
                place, outcome(row, key, statement, parts), parts.decisions.getOrDefault(statement.id(), List.of()));
    }

    private static @Nullable Integer page(ResultSet row) throws SQLException {
        int page = row.getInt("page");
        return row.wasNull() ? null : page;
    }

    private static Outcome outcome(ResultSet row, long key, Statement statement, Parts parts) throws SQLException {
        String error = row.getString("error");
        if (error != null) {
            return Errors.failed(statement.id(), error);
        }
        List<ThemeMatch> tags = parts.tags.getOrDefault(key, List.of());
        return new Outcome.Classified(new Classification(
                statement,
                tags.stream().filter(it -> it.grade() != Grade.SUGGESTED).toList(),
                tags.stream().filter(it -> it.grade() == Grade.SUGGESTED).toList(),
                parts.heldBack.getOrDefault(key, List.of()),
                stance(row.getString("stance")),
                row.getString("pack_digest")));
    }

    private Map<Long, Map<String, String>> attributes(String these) {
        var attributes = new HashMap<Long, Map<String, String>>();
        database.query(
                "SELECT * FROM statement_attribute WHERE statement_key" + THESE,
                row -> attributes
                        .computeIfAbsent(row.getLong("statement_key"), it -> new HashMap<>())
                        .put(row.getString("name"), row.getString("value")),
                these);
        return attributes;
    }

    private Map<Long, List<ThemeMatch>> tags(String these) {
        var evidence = new HashMap<Long, List<Evidence>>();
        database.query(
                "SELECT e.* FROM tag AS t JOIN evidence AS e USING (tag_key) WHERE t.statement_key" + THESE
                        + "ORDER BY e.tag_key, e.position",
                row -> list(evidence, row.getLong("tag_key")).add(evidence(row)),
                these);
        var tags = new HashMap<Long, List<ThemeMatch>>();
        database.query(
                "SELECT * FROM tag WHERE statement_key" + THESE + "ORDER BY tag_key",
                row -> list(tags, row.getLong("statement_key"))
                        .add(new ThemeMatch(
                                row.getString("theme"),
                                stance(row.getString("stance")),
                                grade(row.getString("grade")),
                                evidence.getOrDefault(row.getLong("tag_key"), List.of()))),
                these);
        return tags;
    }

    private Map<Long, List<ExcludedMatch>> heldBack(String these) {
        var evidence = new HashMap<Long, List<Evidence>>();
        var because = new HashMap<Long, List<Evidence>>();
        database.query(
                "SELECT e.* FROM held_back AS h JOIN held_back_evidence AS e USING (held_back_key)"
                        + " WHERE h.statement_key" + THESE + "ORDER BY e.held_back_key, e.position",
                row -> list(row.getBoolean("because") ? because : evidence, row.getLong("held_back_key"))
                        .add(evidence(row)),
                these);
        var heldBack = new HashMap<Long, List<ExcludedMatch>>();
        database.query(
                "SELECT * FROM held_back WHERE statement_key" + THESE + "ORDER BY held_back_key",
                row -> list(heldBack, row.getLong("statement_key"))
                        .add(new ExcludedMatch(
                                row.getString("theme"),
                                evidence.getOrDefault(row.getLong("held_back_key"), List.of()),
                                because.getOrDefault(row.getLong("held_back_key"), List.of()))),
                these);
        return heldBack;
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("rule"),
                row.getString("concept"),
                new Span(row.getInt("span_start"), row.getInt("span_end")));
    }

    private static <T> List<T> list(Map<Long, List<T>> lists, long key) {
        return lists.computeIfAbsent(key, it -> new ArrayList<>());
    }

    private static Kind kind(String id) {
        return Kind.of(id).orElseThrow(() -> unknown("kind", id));
    }

    private static Stance stance(String id) {
        return Stance.of(id).orElseThrow(() -> unknown("stance", id));
    }

    static Grade grade(String id) {
        return Grade.of(id).orElseThrow(() -> unknown("grade", id));
    }

    static ArchiveException unknown(String what, String id) {
        return new ArchiveException("the archive holds an unknown " + what + ", '" + id + "'; it was changed by hand");
    }
}
