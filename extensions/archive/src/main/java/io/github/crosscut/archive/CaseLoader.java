package io.github.crosscut.archive;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes cases of rows. Not thread-safe. */
final class CaseLoader {

    private final Database database;

    CaseLoader(Database database) {
        this.database = database;
    }

    /** The cases of a review, in the order in which they begin. */
    List<CaseClassification> load(Entry review, List<ArchivedStatement> statements) {
        record Case(long key, String name) {}
        List<Case> cases = database.query(
                "SELECT c.case_key, c.case_name FROM review_case AS c JOIN review AS r USING (review_key)"
                        + " WHERE r.name = ? ORDER BY c.position",
                row -> new Case(row.getLong(1), row.getString(2)),
                review.name());
        return cases.stream()
                .map(it -> whole(it.name, outcomes(it.name, statements), matches(it.key), review))
                .toList();
    }

    private static CaseClassification whole(
            String name, List<Outcome> outcomes, List<CaseMatch> matches, Entry review) {
        return new CaseClassification(
                name,
                outcomes,
                matches.stream().filter(it -> it.grade() != Grade.SUGGESTED).toList(),
                matches.stream().filter(it -> it.grade() == Grade.SUGGESTED).toList(),
                review.tagger().digest());
    }

    private static List<Outcome> outcomes(String name, List<ArchivedStatement> statements) {
        return statements.stream()
                .filter(it -> name.equals(it.place().caseId()))
                .map(ArchivedStatement::outcome)
                .toList();
    }

    private List<CaseMatch> matches(long caseKey) {
        record Tag(long key, String theme, String rule, String grade) {}
        List<Tag> tags = database.query(
                "SELECT case_tag_key, theme, rule, grade FROM case_tag WHERE case_key = ? ORDER BY position",
                row -> new Tag(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                caseKey);
        return tags.stream()
                .map(it -> new CaseMatch(it.theme, it.rule, StatementLoader.grade(it.grade), grounds(it.key)))
                .toList();
    }

    private List<CaseMatch.Ground> grounds(long tagKey) {
        var grounds = new LinkedHashMap<String, List<String>>();
        database.query(
                "SELECT theme, statement_id FROM case_ground WHERE case_tag_key = ? ORDER BY position",
                row -> grounds.computeIfAbsent(row.getString(1), it -> new ArrayList<>())
                        .add(row.getString(2)),
                tagKey);
        return grounds.entrySet().stream()
                .map(it -> new CaseMatch.Ground(it.getKey(), it.getValue()))
                .toList();
    }
}
