package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesCommandTest {

    @TempDir
    private Path temporary;

    @Test
    void themesStandInTheirGroupsWithTheirDefinition() {
        Run run = tiny("", "themes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        The child
                          voice *  Voice of the child
                              The child is asked, heard and believed, whatever the grown-ups around the
                              child say, do or leave out.
                        The family
                          double-trouble *  Double trouble
                              Drinking and violence together.
                          drink  Drinking
                              Drinking by a grown-up of the household.
                          violence  Violence
                              Violence by a grown-up of the household.
                        * headline theme; 4 themes of tiny 7
                        """);
    }

    @Test
    void themesAreOneJsonListForPrograms() {
        Run run = tiny("", "themes", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("[{\"id\":\"voice\",\"title\":\"Voice of the child\",")
                .endsWith("}]\n");
    }

    @Test
    void theBundledThemesAreThere() {
        Run run = crosscut("themes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("voice-of-the-child *  Voice of the child");
    }

    @Test
    void themesAreATableOrATaxonomyForPrograms() {
        assertThat(tiny("", "themes", "--format", "csv").out())
                .startsWith("\uFEFFtheme,title,group,headline,definition,include,exclude,sources\r\n")
                .contains("drink,Drinking,The family,no,Drinking by a grown-up of the household.,,,\r\n");
        assertThat(tiny("", "themes", "--format", "ttl").out())
                .startsWith("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n")
                .contains("<https://crosscut.github.io/packs/tiny/themes/drink> a skos:Concept ;")
                .contains("    skos:prefLabel \"Drinking\"@en ;");
        assertThat(tiny("", "themes", "--format", "ttl", "--base", "https://example.org/ours/")
                        .out())
                .contains("<https://example.org/ours/groups/the-family> a skos:Concept ;\n");
    }

    @Test
    void optionsThatDoNotFitAreWrongUse() {
        assertThat(tiny("", "themes", "--base", "https://example.org/").err()).contains("--base needs --format ttl");
        assertThat(tiny("", "themes", "--format", "ttl", "--base", "ours").exitCode())
                .isEqualTo(2);
        assertThat(tiny("", "themes", "--figures", "f.md").err()).contains("--figures needs --pages DIR");
    }

    @Test
    void everyThemeHasAPage() {
        Path pages = temporary.resolve("pages");
        Run run = tiny("", "themes", "--pages", pages.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("crosscut: wrote " + pages.resolve("index.html") + "\n");
        assertThat(pages.resolve("themes/voice.html"))
                .content()
                .contains(
                        "In one sentence: \u201C<a href=\"#concept-0\">ask</a>\u201D, said to be missing, not done or denied; and")
                .contains("<strong>About the weather</strong>");
        assertThat(pages.resolve("themes/double-trouble.html")).content().contains("<a href=\"drink.html\">drink</a>");
    }

    @Test
    void aFolderThatCannotBeWrittenIsWrongUse() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "mine");

        assertThat(tiny("", "themes", "--pages", file.toString()).exitCode()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }
}
