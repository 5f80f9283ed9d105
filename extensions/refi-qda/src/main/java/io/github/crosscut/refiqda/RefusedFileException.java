package io.github.crosscut.refiqda;

/** A file that could do harm, or asks for more than the {@link Limits}; nothing of it is read. */
public final class RefusedFileException extends QdaException {

    private static final long serialVersionUID = 1L;

    RefusedFileException(String problem) {
        super(problem, null);
    }
}
