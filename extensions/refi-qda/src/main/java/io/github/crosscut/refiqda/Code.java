package io.github.crosscut.refiqda;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A code, with the codes below it.
 *
 * @param guid its identifier
 * @param name its name, which no other code of the project may have
 * @param codable whether passages may be coded with it; false for one that only groups others
 * @param colour {@code #RRGGBB} or {@code #RGB}, or null
 * @param description when to code it; may be empty
 * @param codes the codes below it
 */
public record Code(
        UUID guid, String name, boolean codable, @Nullable String colour, String description, List<Code> codes) {

    private static final Pattern COLOUR = Pattern.compile("#(\\p{XDigit}{3}|\\p{XDigit}{6})");

    public Code {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        if (colour != null && !isColour(colour)) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
        codes = List.copyOf(codes);
    }

    /** A code without codes below it, whose identifier is made of the name. */
    public static Code of(String name, String description) {
        return new Code(Guids.of("code", name), name, true, null, description, List.of());
    }

    /** This code and all below it, each before those below it. */
    public Stream<Code> withAllBelow() {
        return Stream.concat(Stream.of(this), codes.stream().flatMap(Code::withAllBelow));
    }

    static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }
}
