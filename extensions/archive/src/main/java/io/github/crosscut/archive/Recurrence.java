package io.github.crosscut.archive;

import io.github.crosscut.CaseThemes;
import io.github.crosscut.CasesMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What rules over many cases look at, and what they said of it. Not thread-safe. */
final class Recurrence {

    private final Database database;

    Recurrence(Database database) {
        this.database = database;
    }

    /** The themes of all cases, by review and place; a case's name is the review's, a colon and its own. */
    List<CaseThemes> caseThemes() {
        Map<Long, String> names = new LinkedHashMap<>();
        Map<Long, SortedMap<String, List<String>>> themes = new LinkedHashMap<>();
        database.query(
                "SELECT c.case_key, r.name, c.case_name FROM review_case AS c JOIN review AS r USING (review_key)"
                        + " ORDER BY r.name, c.position",
                row -> names.put(row.getLong(1), row.getString(2) + ": " + row.getString(3)));
        database.query(
                "SELECT case_key, theme, statement_id FROM case_theme ORDER BY case_key, theme, position",
                row -> themes.computeIfAbsent(row.getLong(1), it -> new TreeMap<>())
                        .computeIfAbsent(row.getString(2), it -> new ArrayList<>())
                        .add(row.getString(3)));
        return names.entrySet().stream()
                .map(it -> new CaseThemes(it.getValue(), themes.getOrDefault(it.getKey(), new TreeMap<>())))
                .toList();
    }

    /** What is kept of what the rules said, by theme and rule. */
    List<CasesMatch> matches() {
        record Kept(long key, String theme, String rule, String grade) {}
        return database
                .query(
                        "SELECT recurring_key, theme, rule, grade FROM recurring ORDER BY recurring_key",
                        row -> new Kept(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .stream()
                .map(it -> new CasesMatch(it.theme, it.rule, StatementLoader.grade(it.grade), grounds(it.key)))
                .toList();
    }

    private List<CasesMatch.Ground> grounds(long key) {
        Map<String, List<String>> grounds = new LinkedHashMap<>();
        database.query(
                "SELECT in_case, statement_id FROM recurring_ground WHERE recurring_key = ? ORDER BY position",
                row -> grounds.computeIfAbsent(row.getString(1), it -> new ArrayList<>())
                        .add(row.getString(2)),
                key);
        return grounds.entrySet().stream()
                .map(it -> new CasesMatch.Ground(it.getKey(), it.getValue()))
                .toList();
    }

    /** Takes away what is kept, inside a transaction of the caller: it no longer holds when a review changes. */
    void clear() {
        database.update("DELETE FROM recurring");
    }

    /** Keeps what the rules say now, inside a transaction of the caller. */
    void put(List<CasesMatch> matches) {
        clear();
        for (int i = 0; i < matches.size(); i++) {
            put(i + 1, matches.get(i));
        }
    }

    private void put(long key, CasesMatch match) {
        database.update(
                "INSERT INTO recurring VALUES (?, ?, ?, ?)",
                key,
                match.theme(),
                match.rule(),
                match.grade().id());
        int next = 0;
        for (CasesMatch.Ground ground : match.grounds()) {
            for (String statement : ground.statements()) {
                database.update(
                        "INSERT INTO recurring_ground VALUES (?, ?, ?, ?)", key, next++, ground.caseId(), statement);
            }
        }
    }
}
