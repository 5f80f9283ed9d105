package io.github.crosscut.batch.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crosscut.Kind;
import io.github.crosscut.Stance;
import io.github.crosscut.batch.evaluate.Gold;
import io.github.crosscut.batch.text.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A line of a coded sample: {@code text, themes, maybe, stance, kind}. */
public sealed interface GoldLine {

    /** A line that holds a coded statement. */
    record Valid(Gold gold) implements GoldLine {}

    /** A line that does not. */
    record Invalid(LineError error) implements GoldLine {}

    /** What a line codes. {@code maybe}, {@code stance} and {@code kind} may be missing or null. */
    static GoldLine of(JsonLine line) {
        if (line instanceof JsonLine.Invalid invalid) {
            return new Invalid(new LineError(null, invalid.number(), invalid.error()));
        }
        ObjectNode object = ((JsonLine.Valid) line).object();
        try {
            return new Valid(gold(object));
        } catch (IllegalArgumentException e) {
            return new Invalid(new LineError(object.path("id").textValue(), line.number(), Problem.of(e)));
        }
    }

    private static Gold gold(ObjectNode object) {
        JsonNode text = object.path("text");
        require(text.isTextual(), "\"text\" is missing or not a string");
        require(object.path("themes").isArray(), "\"themes\" is missing or not a list");
        return new Gold(
                text.textValue(),
                Optional.ofNullable(object.path("kind").textValue())
                        .flatMap(Kind::of)
                        .orElse(Kind.NARRATIVE),
                ids(object, "themes"),
                ids(object, "maybe"),
                stance(object.path("stance")));
    }

    private static Set<String> ids(ObjectNode object, String member) {
        var ids = new HashSet<String>();
        for (JsonNode id : object.path(member)) {
            require(id.isTextual(), "\"" + member + "\" is not a list of strings");
            ids.add(id.textValue());
        }
        return ids;
    }

    private static Optional<Stance> stance(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<Stance> stance = Stance.of(node.asText());
        require(stance.isPresent(), "\"stance\" is none of concern, strength, expectation, neutral");
        return stance;
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
