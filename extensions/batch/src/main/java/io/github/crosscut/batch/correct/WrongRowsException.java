package io.github.crosscut.batch.correct;

import java.util.List;

/** A corrected table some of whose rows cannot be taken. Holds no words of a statement. */
public final class WrongRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** More are only counted. */
    private static final int MOST = 20;

    WrongRowsException(List<String> problems) {
        super(String.join("\n  ", problems.subList(0, Math.min(MOST, problems.size())))
                + (problems.size() > MOST ? "\n  and " + (problems.size() - MOST) + " more" : ""));
    }
}
