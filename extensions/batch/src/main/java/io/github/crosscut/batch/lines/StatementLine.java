package io.github.crosscut.batch.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crosscut.Kind;
import io.github.crosscut.Statement;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line that asks for a statement to be classified: {@code text}, and if known {@code id}, {@code kind}, {@code case}. */
public sealed interface StatementLine {

    /** The line's number, from 1. */
    long number();

    /**
     * A line that holds a statement.
     *
     * @param caseId the case it belongs to, or null where the line does not tell
     * @param unknownKind a kind that there is no such kind of, and that was read as {@link Kind#NARRATIVE}; or null
     */
    record Valid(
            long number,
            Statement statement,
            @Nullable String caseId,
            @Nullable String unknownKind) implements StatementLine {}

    /** A line that does not. */
    record Invalid(LineError error) implements StatementLine {
        @Override
        public long number() {
            return error.line();
        }
    }

    /** What a line asks for. Other members are not read. */
    static StatementLine of(JsonLine line) {
        if (line instanceof JsonLine.Invalid invalid) {
            return new Invalid(new LineError(null, invalid.number(), invalid.error()));
        }
        var valid = (JsonLine.Valid) line;
        return of(valid.number(), valid.object());
    }

    private static StatementLine of(long number, ObjectNode object) {
        JsonNode id = object.path("id");
        if (!missing(id) && !id.isTextual() && !id.isNumber()) {
            return new Invalid(new LineError(null, number, "\"id\" is not a string"));
        }
        String name = missing(id) ? null : id.asText();
        JsonNode text = object.path("text");
        if (!text.isTextual()) {
            String problem = missing(text) ? "\"text\" is missing" : "\"text\" is not a string";
            return new Invalid(new LineError(name, number, problem));
        }
        JsonNode kind = object.path("kind");
        Optional<Kind> known = missing(kind) ? Optional.of(Kind.NARRATIVE) : Kind.of(kind.asText());
        var statement =
                new Statement(name == null ? "" : name, text.textValue(), known.orElse(Kind.NARRATIVE), Map.of());
        String caseId =
                missing(object.path("case")) ? null : object.path("case").asText();
        return new Valid(number, statement, caseId, known.isPresent() ? null : kind.asText());
    }

    private static boolean missing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
