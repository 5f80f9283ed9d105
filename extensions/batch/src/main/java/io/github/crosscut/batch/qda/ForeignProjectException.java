package io.github.crosscut.batch.qda;

/** A project that Crosscut did not write where one that it wrote is needed. */
public final class ForeignProjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForeignProjectException(String problem) {
        super(problem);
    }
}
