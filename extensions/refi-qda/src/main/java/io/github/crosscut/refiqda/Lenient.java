package io.github.crosscut.refiqda;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads attributes as programs write them. Not thread-safe. */
final class Lenient {

    private static final Pattern GUID = Pattern.compile(
            "(\\p{XDigit}{8})-?(\\p{XDigit}{4})-?(\\p{XDigit}{4})-?(\\p{XDigit}{4})-?(\\p{XDigit}{12})");

    /** Times before computers are what programs write for "unknown". */
    private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");

    private final XmlIn xml;
    private final Warnings warnings;
    private int missing;

    Lenient(XmlIn xml, Warnings warnings) {
        this.xml = xml;
        this.warnings = warnings;
    }

    /** An attribute's text, or an empty one. */
    String text(String name) {
        return xml.attribute(name).orElse("");
    }

    /** The identifier of the element; one is made where it is missing. */
    UUID guid() {
        return reference("guid").orElseGet(() -> {
            warnings.add("an element has no identifier; one was made");
            return Guids.of("missing", String.valueOf(++missing));
        });
    }

    /** An identifier in an attribute. Braces, hyphens and case do not matter. */
    Optional<UUID> reference(String name) {
        return xml.attribute(name)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(this::identifier);
    }

    private UUID identifier(String text) {
        var form = GUID.matcher(text.replace("{", "").replace("}", ""));
        if (form.matches()) {
            return UUID.fromString(form.replaceFirst("$1-$2-$3-$4-$5").toLowerCase(Locale.ROOT));
        }
        warnings.add("an identifier is no GUID; another was made of it");
        return Guids.of("foreign", text);
    }

    /** A whole number in an attribute. */
    OptionalInt number(String name) {
        try {
            return OptionalInt.of(Integer.parseInt(text(name).strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** Who made the element and when. Times without a zone are taken for UTC. */
    Authorship authorship() {
        return new Authorship(
                reference("creatingUser").orElse(null),
                time("creationDateTime"),
                reference("modifyingUser").orElse(null),
                time("modifiedDateTime"));
    }

    /** A time in an attribute, or null where there is none that is one. */
    @Nullable
    Instant time(String name) {
        String text = text(name).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            Instant time = instant(text.replace(' ', 'T'));
            return time.isBefore(FIRST) ? null : time;
        } catch (DateTimeException e) {
            warnings.add("a time cannot be read");
            return null;
        }
    }

    private static Instant instant(String text) {
        if (text.indexOf('T') < 0) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
        return zoned
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    /** A description's or a value's words: lines end with LF. */
    String words() {
        return PlainText.of(xml.text()).normal();
    }
}
