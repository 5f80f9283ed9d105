package io.github.crosscut.batch.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crosscut.Kind;
import io.github.crosscut.Stance;
import io.github.crosscut.batch.evaluate.Coding;
import io.github.crosscut.batch.text.Problem;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of a coded sample: {@code text, themes}, and if known {@code id, coder, maybe, not, stance, kind}. */
public sealed interface GoldLine {

    /**
     * A line that holds a coded statement.
     *
     * @param number the line's number, from 1
     * @param id the statement's id; empty where the line does not tell it
     * @param text the statement's words
     * @param kind the part of the review, {@link Kind#NARRATIVE} where the line does not tell or there is no such kind
     * @param unknownKind a kind that there is no such kind of, or null
     * @param coding what its coder says of it
     */
    record Valid(
            long number,
            String id,
            String text,
            Kind kind,
            @Nullable String unknownKind,
            Coding coding) implements GoldLine {}

    /** A line that does not. */
    record Invalid(LineError error) implements GoldLine {}

    /** What a line codes. Members other than {@code text} and {@code themes} may be missing or null. */
    static GoldLine of(JsonLine line) {
        if (line instanceof JsonLine.Invalid invalid) {
            return new Invalid(new LineError(null, invalid.number(), invalid.error()));
        }
        ObjectNode object = ((JsonLine.Valid) line).object();
        try {
            return valid(line.number(), object);
        } catch (IllegalArgumentException e) {
            return new Invalid(new LineError(object.path("id").textValue(), line.number(), Problem.of(e)));
        }
    }

    private static Valid valid(long number, ObjectNode object) {
        JsonNode text = object.path("text");
        require(text.isTextual(), "\"text\" is missing or not a string");
        require(object.path("themes").isArray(), "\"themes\" is missing or not a list");
        String named = object.path("kind").textValue();
        Optional<Kind> kind = Optional.ofNullable(named).flatMap(Kind::of);
        return new Valid(
                number,
                name(object, "id"),
                text.textValue(),
                kind.orElse(Kind.NARRATIVE),
                kind.isPresent() ? null : named,
                coding(object));
    }

    private static Coding coding(ObjectNode object) {
        Set<String> themes = ids(object, "themes");
        Set<String> not = ids(object, "not");
        require(Collections.disjoint(themes, not), "\"themes\" and \"not\" name the same theme");
        return new Coding(name(object, "coder"), themes, ids(object, "maybe"), not, stance(object.path("stance")));
    }

    private static String name(ObjectNode object, String member) {
        JsonNode name = object.path(member);
        boolean missing = name.isMissingNode() || name.isNull();
        require(missing || name.isTextual() || name.isNumber(), "\"" + member + "\" is not a string");
        return missing ? "" : Objects.requireNonNull(name.asText());
    }

    private static Set<String> ids(ObjectNode object, String member) {
        var ids = new HashSet<String>();
        for (JsonNode id : object.path(member)) {
            require(id.isTextual(), "\"" + member + "\" is not a list of strings");
            ids.add(id.textValue());
        }
        return ids;
    }

    private static @Nullable Stance stance(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return Stance.of(node.asText())
                .orElseThrow(() ->
                        new IllegalArgumentException("\"stance\" is none of concern, strength, expectation, neutral"));
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
