package io.github.crosscut.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** The tables and views of an archive, described in this module's README. */
final class Schema {

    /** Changes with every change of {@code schema.sql}; the file's {@code user_version}. */
    static final int VERSION = 2;

    /** "Xcut", by which programs such as {@code file} can tell an archive from other SQLite files. */
    private static final int APPLICATION = 0x58637574;

    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*\\R");

    private Schema() {}

    /** Makes the tables in a file that is new, and checks them in one that is not. */
    static void prepare(Database database) {
        if (version(database) == 0 && isEmpty(database)) {
            database.transaction(() -> create(database));
        }
        check(database);
    }

    /**
     * Checks that a file is an archive of this version.
     *
     * @throws ArchiveException if it is not
     */
    static void check(Database database) {
        int version = version(database);
        if (number(database, "PRAGMA application_id") != APPLICATION) {
            throw new ArchiveException(database.file() + ": is no archive; move it away, or use another folder");
        }
        if (version != VERSION) {
            throw new ArchiveException(database.file() + ": is an archive of version " + version
                    + ", and this program knows version " + VERSION + "; use the program that wrote it, or tag again"
                    + " into another folder; people's decisions stay in this file");
        }
    }

    private static void create(Database database) {
        END_OF_STATEMENT.splitAsStream(script()).filter(it -> !it.isBlank()).forEach(database::update);
        database.update("PRAGMA application_id = " + APPLICATION);
        database.update("PRAGMA user_version = " + VERSION);
    }

    private static int version(Database database) {
        return number(database, "PRAGMA user_version");
    }

    private static boolean isEmpty(Database database) {
        return number(database, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    private static int number(Database database, String sql) {
        return database.query(sql, row -> row.getInt(1)).get(0);
    }

    private static String script() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("the jar of the archive is incomplete: schema.sql");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
