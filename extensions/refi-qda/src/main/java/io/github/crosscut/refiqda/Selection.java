package io.github.crosscut.refiqda;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A passage of a text: a {@code PlainTextSelection} of the format.
 *
 * @param guid its identifier
 * @param name what a program may show for it; when it is written, an empty one becomes the exact words of the passage, from
 *     which a reader can tell how positions are meant
 * @param start where it begins in the source's text, in code points
 * @param end behind where it ends
 * @param description a memo on it; may be empty
 * @param codings how it was coded; may be empty
 * @param authorship who selected it, and when
 */
public record Selection(
        UUID guid, String name, int start, int end, String description, List<Coding> codings, Authorship authorship) {

    public Selection {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(authorship, "authorship");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a passage: [" + start + ", " + end + ")");
        }
        codings = List.copyOf(codings);
    }

    /**
     * A passage coded once, whose identifiers are made of the source's name, the place, the code and the coder.
     *
     * @param source the source's name
     */
    public static Selection of(String source, int start, int end, Code code, Authorship authorship) {
        UUID guid = Guids.of(
                "selection", source, start + "-" + end, code.guid().toString(), String.valueOf(authorship.creator()));
        Coding coding = new Coding(Guids.of("coding", guid.toString()), code.guid(), authorship);
        return new Selection(guid, "", start, end, "", List.of(coding), authorship);
    }

    /** This passage with a memo on it. */
    public Selection describedAs(String memo) {
        return new Selection(guid, name, start, end, memo, codings, authorship);
    }

    /** The words of this passage in the source's text. */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
