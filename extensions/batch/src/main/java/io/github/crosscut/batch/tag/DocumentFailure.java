package io.github.crosscut.batch.tag;

/** Why a document could not be read or classified. The message names no path and holds none of the document's words. */
public final class DocumentFailure extends Exception {

    private static final long serialVersionUID = 1L;

    DocumentFailure(String problem, Throwable cause) {
        super(problem, cause);
    }

    DocumentFailure(String problem) {
        super(problem);
    }

    /** A fault of the program. Only its kind is told: its own message may hold the document's words. */
    static DocumentFailure internal(Throwable fault) {
        return new DocumentFailure("internal error: " + fault.getClass().getName(), fault);
    }
}
