package io.github.crosscut.report.taxonomy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * All that is said of one thing, in Turtle. Written by hand: the shapes are few, the order is ours to keep the same, and a
 * library for RDF would weigh more than the rest of the command. A test reads what is written with such a library.
 */
final class Turtle {

    private final StringBuilder block;

    /** Begins with the thing's type. */
    Turtle(String iri, String type) {
        this.block = new StringBuilder("<" + iri + "> a " + type);
    }

    /** Adds words in English. */
    Turtle text(String property, String words) {
        return add(property, quoted(words) + "@en");
    }

    /** Adds a plain string, such as a number or a code. */
    Turtle literal(String property, String value) {
        return add(property, quoted(value));
    }

    /** Adds a value of another type. */
    Turtle typed(String property, String value, String type) {
        return add(property, quoted(value) + "^^" + type);
    }

    /** Adds a link. */
    Turtle iri(String property, String iri) {
        return add(property, "<" + iri + ">");
    }

    private Turtle add(String property, String object) {
        block.append(" ;\n    ").append(property).append(' ').append(object);
        return this;
    }

    @Override
    public String toString() {
        return block + " .\n";
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> escapedControl(point);
        };
    }

    /** Unpaired surrogates are no characters and cannot be written in any way. */
    private static String escapedControl(int point) {
        if (Character.getType(point) == Character.SURROGATE || point == 0) {
            return "\uFFFD";
        }
        return Character.isISOControl(point) ? String.format(Locale.ROOT, "\\u%04X", point) : Character.toString(point);
    }

    /** Words as a name: letters and digits in lower case, all else one hyphen; never empty. */
    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['\u2019]", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return segment(slug.isEmpty() ? "-" : slug);
    }

    /** A name as one segment of an IRI: what may not stand there is percent-encoded. */
    static String segment(String name) {
        var segment = new StringBuilder();
        for (byte unit : name.getBytes(UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0;
            segment.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return segment.toString();
    }

    static void requireIri(String base) {
        try {
            URI iri = new URI(base);
            if (iri.isAbsolute() && (base.endsWith("/") || base.endsWith("#"))) {
                return;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an IRI: " + base, e);
        }
        throw new IllegalArgumentException("not an absolute IRI that ends with / or #: " + base);
    }
}
