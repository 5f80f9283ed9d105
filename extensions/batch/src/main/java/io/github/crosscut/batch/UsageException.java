package io.github.crosscut.batch;

/** Wrong use of the command: a path that is not there, an output that cannot be written. Ends it with exit code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
