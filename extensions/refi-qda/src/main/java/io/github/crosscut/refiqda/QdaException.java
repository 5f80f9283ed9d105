package io.github.crosscut.refiqda;

import org.jspecify.annotations.Nullable;

/** Root of all errors that this library throws by itself. Messages name files, elements and names, never a source's words. */
public abstract sealed class QdaException extends RuntimeException
        permits DamagedFileException, RefusedFileException, NonconformingException {

    private static final long serialVersionUID = 1L;

    QdaException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
