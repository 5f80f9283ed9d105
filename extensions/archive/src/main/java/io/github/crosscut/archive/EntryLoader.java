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
            "SELECT name, file, place, sha256, reader, engine, pack, pack_version, pack_released, pack_digest FROM review";

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
        return new Entry(
                row.getString(1),
                new Origin(row.getString(2), place(row.getString(3)), row.getString(4), row.getString(5)),
                new Tagger(row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10)));
    }

    private Path place(String kept) {
        return Place.of(kept, database.folder());
    }
}
