package io.github.crosscut.documents.internal.guard;

import org.jspecify.annotations.Nullable;

/** A document that cannot be read or is not to be read. The message says what is wrong and what to do, never a document's words. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String problem) {
        this(problem, null);
    }

    public UnreadableException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
