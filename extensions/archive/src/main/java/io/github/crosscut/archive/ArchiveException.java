package io.github.crosscut.archive;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * An archive that cannot be opened, read or written, or a decision that does not fit what it holds. The message says where
 * and what to do, and never holds a statement's text.
 */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An archive that does not fit what is wanted of it. */
    public ArchiveException(String message) {
        this(message, null);
    }

    ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What the database said of a file, in words for a user. */
    static ArchiveException of(Path file, SQLException error) {
        return new ArchiveException(file + ": " + problem(error), error);
    }

    private static String problem(SQLException error) {
        if (error.getCause() instanceof NativeLibraryNotFoundException) {
            return "the database's driver cannot be unpacked and loaded; make room in "
                    + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"))
                    + ", or name a folder from which programs may be run: JAVA_OPTS=-Dorg.sqlite.tmpdir=DIR";
        }
        SQLiteErrorCode code = error instanceof SQLiteException it ? it.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        // The lower byte is the kind of error, the others tell more of it.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> "the disk is full; make room and run again";
            case SQLITE_IOERR -> "cannot be read or written (" + code + "); check the disk and run again";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is using it; close that and run again";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                "cannot be opened or written; check that it may be, and its folder too";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "is damaged, or no archive; move it away and tag again";
            default -> "the database failed (" + code + ")";
        };
    }
}
