package io.github.crosscut.archive;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes entries of rows. Not thread-safe. */
final class EntryLoader {

    private static final String ENTRIES =
            "SELECT name, file, place, whole_place, sha256, reader, engine, pack, pack_version, pack_released, pack_digest"
                    + " FROM review";

    private final Database database;

    EntryLoader(Database database) {
        this.database = database;
    }

    /** All, sorted by name. */
    List<Entry> all() {
        return database.query(ENTRIES, this::entry).stream()
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }

    /** That of the review of this name. */
    Optional<Entry> of(String name) {
        return database.query(ENTRIES + " WHERE name = ?", this::entry, name).stream()
                .findFirst();
    }

    private Entry entry(ResultSet row) throws SQLException {
        Path place = Place.of(row.getString("whole_place"), row.getString("place"), database.folder());
        return new Entry(
                row.getString("name"),
                new Origin(row.getString("file"), place, row.getString("sha256"), row.getString("reader")),
                new Tagger(
                        row.getString("engine"),
                        row.getString("pack"),
                        row.getString("pack_version"),
                        row.getString("pack_released"),
                        row.getString("pack_digest")));
    }
}
