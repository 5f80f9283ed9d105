package io.github.crosscut.report.taxonomy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import java.util.ArrayList;
import java.util.List;

/** Themes and schemes in the shapes in which they are written as JSON. */
public final class TaxonomyJson {

    private TaxonomyJson() {}

    /**
     * A theme and where the schemes of the pack have it.
     *
     * @param theme its members stand beside {@code headings}
     * @param headings by scheme, in the order of its headings
     */
    public record ThemeJson(@JsonUnwrapped Theme theme, List<PlaceJson> headings) {}

    /** A heading under which a theme stands; {@code link} is what the theme is to it, such as {@code exact}. */
    public record PlaceJson(String scheme, String heading, String link) {}

    /** A scheme with its headings in order; {@code not_under_scheme} holds the themes that are under none. */
    public record SchemeJson(
            String id,
            String title,
            String board,
            List<HeadingJson> headings,
            @JsonProperty("not_under_scheme") List<String> elsewhere) {}

    /** A heading and its themes. */
    public record HeadingJson(String heading, List<LinkJson> themes) {}

    /** A theme under a heading. */
    public record LinkJson(String id, String link) {}

    /** All themes, by group and id. */
    public static List<ThemeJson> of(RulePack pack) {
        return pack.themes().stream()
                .map(theme -> new ThemeJson(theme, places(theme, pack.schemes())))
                .toList();
    }

    private static List<PlaceJson> places(Theme theme, List<Scheme> schemes) {
        var places = new ArrayList<PlaceJson>();
        for (Scheme scheme : schemes) {
            for (Scheme.Heading heading : scheme.headings()) {
                heading.links().stream()
                        .filter(link -> link.theme().equals(theme.id()))
                        .map(link -> new PlaceJson(
                                scheme.id(), heading.title(), link.relation().id()))
                        .forEach(places::add);
            }
        }
        return places;
    }

    /** One scheme over the themes of a pack. */
    public static SchemeJson of(RulePack pack, Scheme scheme) {
        var headings = scheme.headings().stream()
                .map(it -> new HeadingJson(
                        it.title(),
                        it.links().stream()
                                .map(link -> new LinkJson(
                                        link.theme(), link.relation().id()))
                                .toList()))
                .toList();
        var elsewhere = scheme.arrange(pack.themes(), Theme::id).elsewhere().stream()
                .map(Theme::id)
                .toList();
        return new SchemeJson(scheme.id(), scheme.title(), scheme.board(), headings, elsewhere);
    }
}
