package io.github.crosscut.internal.engine;

import java.util.List;

/** Rules that cannot be used; carries every fault found. */
public final class RuleErrors extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleError> errors;

    RuleErrors(List<RuleError> errors) {
        super(errors.size() + " faults in rules");
        this.errors = List.copyOf(errors);
    }

    /** The faults, in the order of files and lines. */
    public List<RuleError> errors() {
        return errors;
    }
}
