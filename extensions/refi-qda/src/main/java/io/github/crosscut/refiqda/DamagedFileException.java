package io.github.crosscut.refiqda;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read, is broken, or is no REFI-QDA file. */
public final class DamagedFileException extends QdaException {

    private static final long serialVersionUID = 1L;

    DamagedFileException(String problem) {
        this(problem, null);
    }

    DamagedFileException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
