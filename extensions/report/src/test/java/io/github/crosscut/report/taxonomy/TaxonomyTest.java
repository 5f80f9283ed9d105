package io.github.crosscut.report.taxonomy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.report.InventedPack;
import io.github.crosscut.report.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyTest {

    private static final String BASE = "https://example.org/board/";

    @TempDir
    private Path folder = Path.of("");

    private RulePack pack;
    private Scheme ashfield;

    @BeforeEach
    void load() {
        pack = InventedPack.in(folder);
        ashfield = pack.scheme("ashfield").orElseThrow();
    }

    private Model read(String turtle) throws IOException {
        return Rio.parse(new StringReader(turtle), RDFFormat.TURTLE);
    }

    private static String theme(String id) {
        return BASE + "themes/" + id;
    }

    @Test
    void theTaxonomyIsSkosThatAnotherLibraryReads() throws IOException {
        Model model = read(TaxonomyTurtle.of(pack, pack.schemes(), BASE));

        assertThat(model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME)).hasSize(2);
        assertThat(model.filter(null, RDF.TYPE, SKOS.CONCEPT)).hasSize(2 + 2 + 3);
        assertThat(model.contains(Values.iri(theme("paid-work")), SKOS.BROADER, Values.iri(BASE + "groups/work")))
                .isTrue();
        assertThat(model.filter(Values.iri(theme("paid-work")), SKOS.SCOPE_NOTE, null)
                        .objects())
                .containsExactlyInAnyOrder(
                        Values.literal("Include: Unpaid work.", "en"),
                        Values.literal("Exclude: A piece of homework.", "en"));
        assertThat(model.filter(Values.iri(theme("pets")), SKOS.PREF_LABEL, null)
                        .objects())
                .containsExactly(Values.literal(InventedPack.HOSTILE, "en"));
    }

    @Test
    void headingsAreTiedToThemesByTheMappingPropertiesOfSkos() throws IOException {
        Model model = read(TaxonomyTurtle.of(pack, List.of(ashfield), BASE));
        String headings = BASE + "schemes/ashfield/";

        assertThat(model.contains(
                        Values.iri(headings + "work-play"), SKOS.NARROW_MATCH, Values.iri(theme("paid-work"))))
                .isTrue();
        assertThat(model.contains(
                        Values.iri(headings + "work-play-2"), SKOS.CLOSE_MATCH, Values.iri(theme("paid-work"))))
                .isTrue();
        assertThat(model.contains(Values.iri(headings + "work-play-2"), SKOS.RELATED_MATCH, Values.iri(theme("pets"))))
                .isTrue();
        assertThat(model.filter(Values.iri(headings + "weather"), null, Values.iri(theme("paid-work"))))
                .isEmpty();
        assertThat(model.contains(Values.iri(headings + "weather"), SKOS.NOTATION, Values.literal("3")))
                .isTrue();
    }

    @Test
    void theSamePackGivesTheSameTurtle() {
        assertThat(TaxonomyTurtle.of(InventedPack.in(folder), pack.schemes(), BASE))
                .isEqualTo(TaxonomyTurtle.of(pack, pack.schemes(), BASE))
                .startsWith("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n")
                .endsWith(" .\n");
        assertThat(TaxonomyTurtle.defaultBase(pack)).isEqualTo("https://crosscut.github.io/packs/invented%20pack/");
    }

    @Test
    void aBaseThatIsNoIriIsRefused() {
        for (String base : List.of("board", "https://example.org", "https://exa mple.org/", "https://example.org/>/")) {
            assertThatThrownBy(() -> TaxonomyTurtle.of(pack, List.of(), base))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void themesAreATableWithAColumnForEachScheme() throws IOException {
        var out = new ByteArrayOutputStream();
        TaxonomyCsv.write(out, pack);

        assertThat(out.toString(UTF_8).lines())
                .element(0)
                .isEqualTo("\uFEFFtheme,title,group,headline,definition,include,exclude,sources,ashfield");
        assertThat(out.toString(UTF_8))
                .contains("paid-work,Work,Work,yes,\"Work, and the lack of it.\",Unpaid work.,A piece of homework.,"
                        + "Invented for this test.,\"Work & \"\"play\"\" (narrower); Work; play (close)\"\r\n");
    }

    @Test
    void aSchemeIsATableOfHeadingsAndThemes() throws IOException {
        var out = new ByteArrayOutputStream();
        TaxonomyCsv.write(out, pack, ashfield);

        assertThat(out.toString(UTF_8).lines().skip(1))
                .containsExactly(
                        "ashfield,\"Work & \"\"play\"\"\",narrower,paid-work,Work,Work",
                        "ashfield,Work; play,close,paid-work,Work,Work",
                        "ashfield,Work; play,related,pets,\"\"\"Pets\"\" <b>& 'more'</b> \\ \u00e9\ud83d\ude00 \"\"\"\"\"\" @en .\",Home",
                        "ashfield,Weather,,,,");
    }

    @Test
    void themesAndSchemesAreJson() {
        assertThat(JsonLines.line(TaxonomyJson.of(pack).get(1)))
                .startsWith("{\"id\":\"paid-work\",\"title\":\"Work\",")
                .endsWith(
                        "\"headings\":[{\"scheme\":\"ashfield\",\"heading\":\"Work & \\\"play\\\"\",\"link\":\"narrower\"},"
                                + "{\"scheme\":\"ashfield\",\"heading\":\"Work; play\",\"link\":\"close\"}]}");
        assertThat(JsonLines.line(TaxonomyJson.of(pack, ashfield)))
                .isEqualTo(
                        "{\"id\":\"ashfield\",\"title\":\"Lessons of Ashfield\",\"board\":\"Ashfield Safeguarding Board\","
                                + "\"headings\":[{\"heading\":\"Work & \\\"play\\\"\",\"themes\":[{\"id\":\"paid-work\",\"link\":\"narrower\"}]},"
                                + "{\"heading\":\"Work; play\",\"themes\":[{\"id\":\"paid-work\",\"link\":\"close\"},"
                                + "{\"id\":\"pets\",\"link\":\"related\"}]},{\"heading\":\"Weather\",\"themes\":[]}],"
                                + "\"not_under_scheme\":[]}");
    }
}
