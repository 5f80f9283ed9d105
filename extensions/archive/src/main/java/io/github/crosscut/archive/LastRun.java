package io.github.crosscut.archive;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the archive notes of the last run of tagging. Not thread-safe. */
final class LastRun {

    private static final String ENGINE = "engine";
    private static final String PACK = "pack";
    private static final String VERSION = "pack_version";
    private static final String RELEASED = "pack_released";
    private static final String DIGEST = "pack_digest";

    private static final String EXPORT_STATE = "export_state";
    private static final String EXPORT_SUMMARY = "export_summary";
    private static final String UNFINISHED = "unfinished";

    private final Database database;

    LastRun(Database database) {
        this.database = database;
    }

    Optional<Tagger> tagger() {
        Map<String, String> meta = new HashMap<>();
        database.query("SELECT name, value FROM meta", row -> meta.put(row.getString(1), row.getString(2)));
        return meta.containsKey(DIGEST)
                ? Optional.of(new Tagger(
                        value(meta, ENGINE),
                        value(meta, PACK),
                        value(meta, VERSION),
                        value(meta, RELEASED),
                        value(meta, DIGEST)))
                : Optional.empty();
    }

    private static String value(Map<String, String> meta, String name) {
        return Objects.requireNonNullElse(meta.get(name), "");
    }

    List<Theme> themes() {
        return database.query(
                "SELECT * FROM theme ORDER BY position",
                row -> new Theme(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("definition"),
                        row.getString("theme_group"),
                        row.getString("includes"),
                        row.getString("excludes"),
                        row.getString("sources"),
                        row.getBoolean("headline")));
    }

    void begin(Tagger tagger, List<Theme> themes) {
        if (tagger().equals(Optional.of(tagger)) && themes().equals(themes)) {
            return;
        }
        database.transaction(() -> {
            unfinished();
            put(ENGINE, tagger.engine());
            put(PACK, tagger.pack());
            put(VERSION, tagger.version());
            put(RELEASED, tagger.released());
            put(DIGEST, tagger.digest());
            database.update("DELETE FROM theme");
            for (int i = 0; i < themes.size(); i++) {
                theme(i, themes.get(i));
            }
        });
    }

    private void put(String name, String value) {
        database.update("INSERT OR REPLACE INTO meta VALUES (?, ?)", name, value);
    }

    private void theme(int position, Theme theme) {
        database.update(
                "INSERT INTO theme VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                position,
                theme.id(),
                theme.title(),
                theme.definition(),
                theme.group(),
                theme.include(),
                theme.exclude(),
                theme.sources(),
                theme.headline());
    }

    List<Failure> failures() {
        return database.query(
                "SELECT file, error FROM failure ORDER BY position",
                row -> new Failure(row.getString(1), row.getString(2)));
    }

    /** Notes, inside a transaction of the caller, that reviews changed and what is said of all together did not yet. */
    void unfinished() {
        put(UNFINISHED, "1");
        changed();
        new Recurrence(database).clear();
    }

    /** Notes, inside a transaction of the caller, that what was exported is no longer what the archive holds. */
    void changed() {
        database.update("DELETE FROM meta WHERE name IN (?, ?)", EXPORT_STATE, EXPORT_SUMMARY);
    }

    Optional<String> exported(String state) {
        return meta(EXPORT_STATE).filter(state::equals).flatMap(it -> meta(EXPORT_SUMMARY));
    }

    void exported(String state, String summary) {
        database.transaction(() -> {
            put(EXPORT_STATE, state);
            put(EXPORT_SUMMARY, summary);
        });
    }

    private Optional<String> meta(String name) {
        return database.query("SELECT value FROM meta WHERE name = ?", row -> row.getString(1), name).stream()
                .findFirst();
    }

    boolean isUnfinished() {
        return !database.query("SELECT 1 FROM meta WHERE name = ?", row -> row.getInt(1), UNFINISHED)
                .isEmpty();
    }

    /** What could not be read of documents that were read, and statements that failed, by review and place. */
    List<Failure> problems() {
        List<Failure> problems = new ArrayList<>(database.query(
                "SELECT r.file, w.warning FROM document_warning AS w JOIN review AS r USING (review_key)"
                        + " ORDER BY r.name, w.position",
                row -> new Failure(row.getString(1), row.getString(2))));
        problems.addAll(database.query(
                "SELECT r.file, s.statement_id, s.error FROM statement AS s JOIN review AS r USING (review_key)"
                        + " WHERE s.error IS NOT NULL ORDER BY r.name, s.position",
                row -> new Failure(
                        row.getString(1), row.getString(2), Errors.message(row.getString(2), row.getString(3)))));
        return problems;
    }

    void end(List<Failure> failures, List<CasesMatch> recurring) {
        if (!isUnfinished() && failures().equals(failures)) {
            return;
        }
        database.transaction(() -> {
            database.update("DELETE FROM meta WHERE name = ?", UNFINISHED);
            changed();
            new Recurrence(database).put(recurring);
            database.update("DELETE FROM failure");
            for (int i = 0; i < failures.size(); i++) {
                Failure failure = failures.get(i);
                database.update("INSERT INTO failure VALUES (?, ?, ?)", i, failure.file(), failure.error());
            }
        });
    }
}
