package io.github.crosscut;

/** Root of all errors that this library throws by itself. Messages name ids, files and lines, never a statement's text. */
public abstract sealed class CrosscutException extends RuntimeException permits PackException, StatementException {

    private static final long serialVersionUID = 1L;

    CrosscutException(String message) {
        super(message);
    }
}
