package io.github.crosscut.refiqda;

import java.util.List;

/** A project or codebook that other programs would read wrongly, and that is therefore not written. */
public final class NonconformingException extends QdaException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    NonconformingException(List<String> problems) {
        super("not written, since other programs would read it wrongly: " + String.join("; ", problems), null);
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, one thing each. */
    public List<String> problems() {
        return problems;
    }
}
