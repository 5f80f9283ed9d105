package io.github.crosscut.refiqda;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A text that is analysed.
 *
 * @param guid its identifier
 * @param name its name, which no other source of the project may have
 * @param text its words; lines end with LF
 * @param description a memo on it; may be empty
 * @param selections its passages
 * @param codings how the whole text was coded
 * @param values what variables say of it
 * @param authorship who brought it in, and when
 */
public record TextSource(
        UUID guid,
        String name,
        String text,
        String description,
        List<Selection> selections,
        List<Coding> codings,
        List<VariableValue> values,
        Authorship authorship) {

    public TextSource {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(authorship, "authorship");
        selections = List.copyOf(selections);
        codings = List.copyOf(codings);
        values = List.copyOf(values);
    }

    /** A text without any coding, whose identifier is made of its name. */
    public static TextSource of(String name, String text) {
        return new TextSource(
                Guids.of("source", name), name, text, "", List.of(), List.of(), List.of(), Authorship.NONE);
    }

    /** This text with these passages behind those that it has. */
    public TextSource with(Selection... more) {
        List<Selection> all =
                Stream.concat(selections.stream(), Stream.of(more)).toList();
        return new TextSource(guid, name, text, description, all, codings, values, authorship);
    }
}
