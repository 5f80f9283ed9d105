package io.github.crosscut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A board's own headings over the themes of a pack, so that what was found can be reported in the board's words.
 *
 * @param id the scheme's name in files and on the command line: the name of its file without the suffix
 * @param title the scheme's name for people
 * @param board whose headings these are; may be empty
 * @param headings in the order in which the board prints them
 */
public record Scheme(String id, String title, String board, List<Heading> headings) {

    public Scheme {
        headings = List.copyOf(headings);
    }

    /**
     * A heading and the themes that are reported under it.
     *
     * @param title as the board prints it
     * @param links the theme that comes closest first; empty for a heading that no theme of the pack answers to
     */
    public record Heading(String title, List<Link> links) {

        public Heading {
            links = List.copyOf(links);
        }

        /** The ids of its themes, in their order. */
        public List<String> themes() {
            return links.stream().map(Link::theme).toList();
        }
    }

    /** A theme under a heading, and how the two relate. */
    public record Link(Relation relation, String theme) {}

    /** What a theme is to a heading; the mapping relations of SKOS. Each of them puts the theme under the heading. */
    public enum Relation {
        /** Both mean the same. */
        EXACT("exactMatch"),
        /** Both mean nearly the same: one stands in for the other in most reports. */
        CLOSE("closeMatch"),
        /** The theme is broader: it holds what the heading means, and more. */
        BROADER("broadMatch"),
        /** The theme is narrower: it is one part of what the heading means. */
        NARROWER("narrowMatch"),
        /** The theme is neither, and often goes with the heading. */
        RELATED("relatedMatch");

        private final String skos;

        Relation(String skos) {
            this.skos = skos;
        }

        /** The name used in files and output, such as {@code exact}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The local name of the property in SKOS, heading to theme, such as {@code exactMatch}. */
        public String skos() {
            return skos;
        }

        /** The relation of that {@link #id()}, or empty where there is none. */
        public static Optional<Relation> of(String id) {
            return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
        }
    }

    /**
     * Puts things that each belong to one theme under the headings. What belongs to several headings stands under each of
     * them; what belongs to none is kept apart, never dropped. The order of the things is kept.
     */
    public <T> UnderScheme<T> arrange(List<T> things, Function<T, String> themeOf) {
        var under = new ArrayList<UnderScheme.Headed<T>>();
        Set<String> held = new HashSet<>();
        for (Heading heading : headings) {
            List<String> themes = heading.themes();
            held.addAll(themes);
            List<T> its = things.stream()
                    .filter(it -> themes.contains(themeOf.apply(it)))
                    .toList();
            if (!its.isEmpty()) {
                under.add(new UnderScheme.Headed<>(heading.title(), its));
            }
        }
        List<T> elsewhere =
                things.stream().filter(it -> !held.contains(themeOf.apply(it))).toList();
        return new UnderScheme<>(this, under, elsewhere);
    }
}
