package io.github.crosscut.archive;

import io.github.crosscut.Outcome;
import io.github.crosscut.StatementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why statements failed, as kept: without the statement's id, which the exception's message begins with. */
final class Errors {

    private Errors() {}

    static @Nullable String problem(Outcome outcome) {
        if (!(outcome instanceof Outcome.Failed failed)) {
            return null;
        }
        String message = Objects.requireNonNullElse(failed.error().getMessage(), "failed");
        String prefix = prefix(failed.statementId());
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }

    static Outcome failed(String statementId, String problem) {
        return new Outcome.Failed(statementId, new StatementException(statementId, problem));
    }

    /** What is said to a user of a problem as kept. */
    static String message(String statementId, String problem) {
        return prefix(statementId) + problem;
    }

    private static String prefix(String statementId) {
        String empty = new StatementException(statementId, "").getMessage();
        return Objects.requireNonNullElse(empty, "");
    }
}
