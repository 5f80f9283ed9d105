package io.github.crosscut.report.taxonomy;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Themes and schemes as SKOS in Turtle; the same pack gives the same bytes.
 *
 * <p>The pack is a concept scheme whose top concepts are its groups; a theme is a concept with its group as
 * {@code skos:broader}. Each board's scheme is a concept scheme of its own; its headings are concepts, numbered in the board's
 * order by {@code skos:notation} and tied to themes by SKOS's mapping properties, heading to theme.
 */
public final class TaxonomyTurtle {

    private static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final RulePack pack;
    private final String base;
    private final StringBuilder text = new StringBuilder(PREFIXES);

    private TaxonomyTurtle(RulePack pack, String base) {
        this.pack = pack;
        this.base = base;
    }

    /** The IRI under which the names of a pack's themes and schemes stand where its owner gives no other. */
    public static String defaultBase(RulePack pack) {
        return "https://crosscut.github.io/packs/" + Turtle.segment(pack.name()) + "/";
    }

    /**
     * The pack's themes and these schemes.
     *
     * @param base the IRI under which their names stand, ended by {@code /} or {@code #}
     * @throws IllegalArgumentException if {@code base} is no absolute IRI
     */
    public static String of(RulePack pack, List<Scheme> schemes, String base) {
        Turtle.requireIri(base);
        var turtle = new TaxonomyTurtle(pack, base);
        turtle.themes();
        schemes.forEach(turtle::scheme);
        return turtle.text.toString();
    }

    private void themes() {
        Set<String> groups = new LinkedHashSet<>();
        pack.themes().stream().map(Theme::group).filter(it -> !it.isEmpty()).forEach(groups::add);
        var taxonomy = new Turtle(iri("themes"), "skos:ConceptScheme")
                .text("dct:title", "Themes of " + pack.name())
                .literal("owl:versionInfo", pack.version())
                .typed("dct:issued", pack.released().toString(), "xsd:date");
        groups.forEach(it -> taxonomy.iri("skos:hasTopConcept", group(it)));
        add(taxonomy);
        groups.forEach(it -> add(new Turtle(group(it), "skos:Concept")
                .text("skos:prefLabel", it)
                .iri("skos:topConceptOf", iri("themes"))
                .iri("skos:inScheme", iri("themes"))));
        pack.themes().forEach(this::theme);
    }

    private void theme(Theme theme) {
        var concept = new Turtle(theme(theme.id()), "skos:Concept")
                .text("skos:prefLabel", theme.title())
                .literal("skos:notation", theme.id())
                .text("skos:definition", theme.definition())
                .iri("skos:inScheme", iri("themes"));
        if (!theme.include().isEmpty()) {
            concept.text("skos:scopeNote", "Include: " + theme.include());
        }
        if (!theme.exclude().isEmpty()) {
            concept.text("skos:scopeNote", "Exclude: " + theme.exclude());
        }
        if (!theme.sources().isEmpty()) {
            concept.text("dct:source", theme.sources());
        }
        if (!theme.group().isEmpty()) {
            concept.iri("skos:broader", group(theme.group()));
        }
        add(concept);
    }

    private void scheme(Scheme scheme) {
        String iri = iri("schemes/" + Turtle.segment(scheme.id()));
        Map<Scheme.Heading, String> headings = names(scheme, iri);
        var concepts = new Turtle(iri, "skos:ConceptScheme")
                .text("dct:title", scheme.title())
                .literal("dct:identifier", scheme.id());
        if (!scheme.board().isEmpty()) {
            concepts.text("dct:publisher", scheme.board());
        }
        headings.values().forEach(it -> concepts.iri("skos:hasTopConcept", it));
        add(concepts);
        var number = new int[1];
        headings.forEach((heading, name) -> add(heading(heading, ++number[0], name, iri)));
    }

    private Turtle heading(Scheme.Heading heading, int number, String name, String scheme) {
        var concept = new Turtle(name, "skos:Concept")
                .text("skos:prefLabel", heading.title())
                .literal("skos:notation", Integer.toString(number))
                .iri("skos:topConceptOf", scheme)
                .iri("skos:inScheme", scheme);
        heading.links().forEach(link -> concept.iri("skos:" + link.relation().skos(), theme(link.theme())));
        return concept;
    }

    /** Headings are named by their words, so that a board may reorder them without renaming. */
    private static Map<Scheme.Heading, String> names(Scheme scheme, String iri) {
        var names = new LinkedHashMap<Scheme.Heading, String>();
        var taken = new ArrayList<String>();
        for (Scheme.Heading heading : scheme.headings()) {
            String slug = Turtle.slug(heading.title());
            String name = slug;
            for (int i = 2; taken.contains(name); i++) {
                name = slug + "-" + i;
            }
            taken.add(name);
            names.put(heading, iri + "/" + name);
        }
        return names;
    }

    private void add(Turtle block) {
        text.append('\n').append(block);
    }

    private String theme(String id) {
        return iri("themes/" + Turtle.segment(id));
    }

    private String group(String title) {
        return iri("groups/" + Turtle.slug(title));
    }

    private String iri(String name) {
        return base + name;
    }
}
