package io.github.crosscut.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a review out of an archive so that its words are nowhere in the file. What is deleted is overwritten with zeros at
 * once, but SQLite may leave copies of rows in pages that it moved them from; a file written anew holds none. Not
 * thread-safe.
 */
final class Oblivion {

    private static final String COPY = ".archive.sqlite.new";
    private static final String DUE = "rewrite_due";
    private static final String FILE = "file";
    private static final String RESULTS = "results";
    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");

    private final Database database;

    Oblivion(Database database) {
        this.database = database;
    }

    /** Deletes all rows of a review, and notes that the file must be written anew. */
    boolean forget(String review) {
        int[] deleted = new int[1];
        database.transaction(() -> {
            database.update("DELETE FROM failure WHERE file IN (SELECT file FROM review WHERE name = ?)", review);
            // Decisions point at one another.
            database.update("UPDATE decision SET undone_by = NULL WHERE review = ?", review);
            deleted[0] = database.update("DELETE FROM decision WHERE review = ?", review)
                    + database.update("DELETE FROM review WHERE name = ?", review);
            if (deleted[0] > 0) {
                new LastRun(database).unfinished();
                note(FILE);
            }
        });
        return deleted[0] > 0;
    }

    private void note(String due) {
        database.update("INSERT OR REPLACE INTO meta VALUES (?, ?)", DUE, due);
    }

    /** Whether the file must be written anew. */
    boolean isDue() {
        return due().contains(FILE);
    }

    /** Whether the file, or the results beside it, must be written anew. */
    boolean isUnderWay() {
        return !due().isEmpty();
    }

    private List<String> due() {
        return database.query("SELECT value FROM meta WHERE name = ?", row -> row.getString(1), DUE);
    }

    void fileIsDone() {
        database.transaction(() -> note(RESULTS));
    }

    void done() {
        database.transaction(() -> database.update("DELETE FROM meta WHERE name = ?", DUE));
    }

    void copyTo(Path folder) {
        Path copy = folder.resolve(COPY);
        try {
            Files.deleteIfExists(copy);
            Set<PosixFilePermission> permissions = permissions(folder.resolve(Archive.FILE));
            if (permissions != null) {
                // Before there is anything in it that others may not read.
                Files.createFile(copy, PosixFilePermissions.asFileAttribute(MINE));
            }
            database.update("VACUUM INTO ?", copy.toAbsolutePath().toString());
            if (permissions != null) {
                Files.setPosixFilePermissions(copy, permissions);
            }
        } catch (IOException e) {
            throw new ArchiveException(copy + ": cannot be replaced; check that the folder may be written to", e);
        }
    }

    /** Who may do what with a file; null where the file system does not tell. */
    private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes().permissions();
    }

    static void replace(Path folder) {
        Path file = folder.resolve(Archive.FILE);
        try {
            Files.move(folder.resolve(COPY), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ArchiveException(
                    file + ": cannot be replaced; close all programs that have it open and forget the review again", e);
        }
    }
}
