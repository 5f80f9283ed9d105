package io.github.crosscut.batch.lines;

/** A table that cannot be read. The message says where and what to do, and holds no cell's text. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the table itself, and no row of it, is at fault. */
    static final long NOWHERE = 0;

    private final long row;

    TableException(long row, String message) {
        super(message);
        this.row = row;
    }

    TableException(long row, String message, Throwable cause) {
        super(message, cause);
        this.row = row;
    }

    /** What is wrong, and in which line or row of the file. */
    public String in(LineFile file) {
        return (row == NOWHERE ? file.path().toString() : file.place(row)) + ": " + getMessage();
    }
}
