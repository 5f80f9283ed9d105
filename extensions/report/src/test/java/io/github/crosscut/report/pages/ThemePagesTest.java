package io.github.crosscut.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.report.InventedPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemePagesTest {

    private static final String FIGURES = """
            # How good the rules are

            ## check

            ```
            theme     n  precision  recall
            paid-work *   15      0.923   0.800
            all      15      0.923   0.800

            statements compared: 15
            ```
            """;

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void write() throws IOException {
        out = folder.resolve("pages");
        ThemePages.write(out, InventedPack.in(folder.resolve("pack")), Figures.read(FIGURES));
    }

    private String page(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    @Test
    void everyThemeHasAPageAndTheIndexLeadsToIt() throws IOException {
        assertThat(page("index.html"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<a href=\"themes/paid-work.html\">Work</a>", "<a href=\"themes/pets.html\">")
                .contains("Lessons of Ashfield", "--scheme ashfield", "a part of the heading");
        assertThat(page("themes/paid-work.html"))
                .contains("<a href=\"../index.html\">All themes</a>", "<h1>Work</h1>")
                .contains("Work, and the lack of it.", "Unpaid work.", "A piece of homework.")
                .contains("<td>Work; play</td><td>nearly the same</td>");
    }

    @Test
    void examplesShowTheWordsThatAreTheEvidence() throws IOException {
        assertThat(page("themes/paid-work.html"))
                .contains("<li>A night <mark>shift</mark>. <small class=\"neutral\">neutral</small></li>")
                .contains("<h3>Does not carry it (1)</h3><ul><li>No homework.</li></ul>");
    }

    @Test
    void rulesAreSentencesThatLeadToTheirWords() throws IOException {
        assertThat(page("themes/paid-work.html"))
                .contains("<strong>Words</strong>", "<p>\u201C<a href=\"#concept-1\">paid-work</a>\u201D.</p>")
                .contains(
                        "<details id=\"concept-1\"><summary><strong>paid-work</strong> 2 forms, and the words of 1 more</summary>")
                .contains("<li><span>labour</span> <small class=\"verb\">verb</small></li>")
                .contains("And the words of <a href=\"#concept-0\">job</a>.");
    }

    @Test
    void figuresStandOnThePagesOfThemesThatHaveAny() throws IOException {
        assertThat(page("themes/paid-work.html"))
                .contains("<h3>check</h3><table><thead><tr><th>n</th><th>precision</th><th>recall</th></tr></thead>")
                .contains("<td>15</td><td>0.923</td><td>0.800</td>");
        assertThat(page("themes/pets.html")).doesNotContain("How good the rules are");
    }

    @Test
    void noWordOfAPackBecomesMarkup() throws IOException {
        assertThat(page("themes/pets.html"))
                .doesNotContain("<b>", "<i>")
                .contains("&quot;Pets&quot; &lt;b&gt;&amp; &#39;more&#39;&lt;/b&gt;")
                .contains("A &lt;i&gt;<mark>dog</mark>&lt;/i&gt; &amp; a <mark>cat</mark>.");
        assertThat(Html.of("p", "\u0000\uD800\u001B").markup()).isEqualTo("<p>\uFFFD\uFFFD\uFFFD</p>");
        assertThat(Html.link("\"><script>", "x").markup()).isEqualTo("<a href=\"&quot;&gt;&lt;script&gt;\">x</a>");
    }

    @Test
    void pagesNeedNothingFromElsewhere() throws IOException {
        for (String name : List.of("index.html", "themes/paid-work.html", "themes/pets.html")) {
            assertThat(page(name)).doesNotContain("<script", "http://", "https://", "@import", "url(");
        }
    }

    @Test
    void theSamePackGivesTheSamePages() throws IOException {
        String first = page("themes/paid-work.html");
        ThemePages.write(out, InventedPack.in(folder.resolve("pack")), Figures.read(FIGURES));
        assertThat(page("themes/paid-work.html")).isEqualTo(first);
    }

    @Test
    void aTextWithoutTablesHasNoFigures() {
        assertThat(Figures.read("theme\npaid-work 3\n").samples()).isEmpty();
        assertThat(Figures.read("")).isEqualTo(Figures.NONE);
        assertThat(Figures.read(FIGURES).samples().get(0).name()).isEqualTo("check");
    }
}
