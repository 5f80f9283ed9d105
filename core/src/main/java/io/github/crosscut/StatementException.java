package io.github.crosscut;

/** A statement that cannot be classified; the message names it by its id. */
public final class StatementException extends CrosscutException {

    private static final long serialVersionUID = 1L;

    private final String statementId;

    /** An error about the statement of that id. */
    public StatementException(String statementId, String problem) {
        super("statement '" + statementId + "': " + problem);
        this.statementId = statementId;
    }

    /** The statement's id as it was given. */
    public String statementId() {
        return statementId;
    }
}
