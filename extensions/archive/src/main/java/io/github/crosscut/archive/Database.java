package io.github.crosscut.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * A connection to an SQLite file. Plain JDBC: object mappers put the values that they bind, which are statements' words, into
 * their exceptions. Not thread-safe.
 */
final class Database implements AutoCloseable {

    /** How long to wait for another program that writes, in milliseconds; one document takes far less. */
    private static final int PATIENCE = 30_000;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private boolean isReading;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Opens a file for reading and writing, and makes it where it is not there. */
    static Database forWriting(Path file) {
        // What is deleted is overwritten with zeros: these are children's lives.
        return open(file, config(), "PRAGMA secure_delete = ON");
    }

    /** Opens a file for reading only. */
    static Database forReading(Path file) {
        SQLiteConfig config = config();
        // Only a connection that may write can clean up behind a writer that was killed.
        boolean mayCleanUp = file.toFile().canWrite();
        config.setReadOnly(!mayCleanUp);
        return open(file, config, "PRAGMA query_only = ON");
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE);
        // A transaction that begins by reading could find, when it comes to write, that another one has written
        // meanwhile.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // Else a query for the key stays open behind every row that is added, and the file cannot be written anew.
        config.setGetGeneratedKeys(false);
        // One file at rest, also on network drives, where the other kinds of journal do not work.
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // Nothing of a review may be written outside the archive's folder.
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static Database open(Path file, SQLiteConfig config, String pragma) {
        Connection connection = null;
        try {
            connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (Statement setting = connection.createStatement()) {
                setting.execute(pragma);
            }
            return new Database(file, connection);
        } catch (SQLException e) {
            close(connection, e);
            throw ArchiveException.of(file, e);
        }
    }

    private static void close(@Nullable Connection opened, SQLException because) {
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    Path file() {
        return file;
    }

    /** The folder that the file is in. */
    Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** All rows that a query gives. */
    <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw ArchiveException.of(file, e);
        }
    }

    /** Changes rows, and tells how many. */
    int update(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw ArchiveException.of(file, e);
        }
    }

    /** The key for the next row of a table; there is one writer at a time. */
    long nextKey(String table, String key) {
        return query("SELECT coalesce(max(" + key + "), 0) + 1 FROM " + table, row -> row.getLong(1))
                .get(0);
    }

    /**
     * Reads by several queries as if they were one: what others write meanwhile is seen by none of them. Inside of a
     * transaction, or of such reading, it is a part of that.
     */
    <T> T reading(Supplier<T> queries) {
        if (isReading || isWriting()) {
            return queries.get();
        }
        // Deferred: unlike the transactions of the driver's own mode it hinders no writer from beginning.
        update("BEGIN DEFERRED");
        isReading = true;
        try {
            T found = queries.get();
            update("COMMIT");
            return found;
        } catch (RuntimeException e) {
            rollBack(e);
            throw e;
        } finally {
            isReading = false;
        }
    }

    private boolean isWriting() {
        try {
            return !connection.getAutoCommit();
        } catch (SQLException e) {
            throw ArchiveException.of(file, e);
        }
    }

    private void rollBack(RuntimeException because) {
        try {
            update("ROLLBACK");
        } catch (ArchiveException e) {
            because.addSuppressed(e);
        }
    }

    /** Does all of the work or, where it fails, none. Inside of another such work it is a part of that. */
    void transaction(Runnable work) {
        try {
            if (!connection.getAutoCommit()) {
                work.run();
                return;
            }
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                work.run();
                connection.commit();
                done = true;
            } finally {
                if (!done) {
                    rollBack();
                }
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw ArchiveException.of(file, e);
        }
    }

    /** The failure that led here is the one to tell: after a full disk SQLite has rolled back by itself. */
    @SuppressWarnings("EmptyCatch")
    private void rollBack() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // Told by the failure before it.
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try (connection) {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw ArchiveException.of(file, e);
        }
    }
}
