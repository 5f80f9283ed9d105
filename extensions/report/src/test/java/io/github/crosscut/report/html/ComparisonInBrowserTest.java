package io.github.crosscut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Theme;
import io.github.crosscut.report.TaggedReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

class ComparisonInBrowserTest extends InBrowser {

    private static final List<String> VIEWS = List.of("pairs", "statements", "changes", "guide");

    @Override
    Path write(Path folder) throws IOException {
        return ComparisonPages.of(folder, 300);
    }

    private int found() {
        return Integer.parseInt(
                browser.summary().replaceAll("^([\\d,]+) .*", "$1").replace(",", ""));
    }

    @Test
    void bothSidesAreToldWithWhatTheyHold() {
        browser.open(page, "");

        assertThat(browser.texts("#scope p"))
                .containsExactly(
                        "A Ash & <b>field</b> 6 reviews \u00b7 6 cases \u00b7 300 statements",
                        "B Marlow 2 reviews \u00b7 2 cases \u00b7 70 statements");
        assertThat(browser.one(".caution").getText()).contains("50 points", "different rules");
    }

    @Test
    void theLargestDifferenceComesFirst() {
        browser.open(page, "");
        List<Integer> differences = browser.texts(".difference span").stream()
                .map(it -> Math.abs(Integer.parseInt(it.replace("\u2212", "-"))))
                .toList();

        assertThat(differences).hasSizeGreaterThan(10).isSortedAccordingTo((a, b) -> b - a);
        assertThat(differences.get(0)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"td:nth-child(7) a", "td:nth-child(8) a"})
    void aNumberOfStatementsLeadsToThem(String cell) {
        browser.open(page, "");
        var link = browser.one(".pairs tbody tr:last-child " + cell);
        int promised = Integer.parseInt(link.getText());
        browser.run("arguments[0].click()", link);
        browser.until("statements are shown", () -> browser.address().contains("view=statements"));

        assertThat(found()).isEqualTo(promised).isPositive();
        assertThat(browser.texts("table.sided tbody .side"))
                .hasSize(Math.min(25, promised))
                .containsOnly(cell.contains("7") ? "A" : "B");
    }

    @Test
    void aPartOfABarLeadsToItsStatementsUnderAStance() {
        browser.open(page, "");
        String words = String.valueOf(browser.one(".twins .bar a").getDomAttribute("aria-label"));
        browser.run(
                "document.querySelector('.twins .bar a').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        browser.until("statements are shown", () -> browser.address().contains("stance="));

        assertThat(words).matches(".*: " + found() + " statements?");
    }

    @Test
    void theWordsSoughtAreLeftAndUnderlined() {
        browser.open(page, "#view=statements&side=B");
        int all = found();
        browser.one("#q").sendKeys("\u201Clistening to the child\u201D");
        browser.until("some are left", () -> found() < all);

        assertThat(browser.texts("table.sided tbody .sought")).isNotEmpty().containsOnly("listening to the child");
    }

    @Test
    void theSameStatementsShowWhichTagsDiffer() {
        browser.open(page, "#view=changes");
        int all = found();
        assertThat(browser.one("#changes > p").getText())
                .contains("2 reviews of the same name", "70 statements of the same words", "30 statements of these");
        browser.run("const box = document.querySelector('#choose-change');"
                + "box.value = 'changes-stance'; box.dispatchEvent(new Event('change'));");
        browser.until("some are left", () -> found() < all);

        assertThat(browser.texts("table.changes tbody .matches"))
                .isNotEmpty()
                .noneMatch(it -> it.contains("not tagged"));
    }

    @Test
    void themesStandInTheOrderOfTheCodebookWhereThatIsChosen() throws IOException {
        browser.open(page, "#order=codebook");
        List<String> codebook = InventedThemes.in(folder.resolve("codebook")).themes().stream()
                .map(Theme::title)
                .toList();

        assertThat(browser.texts("table.pairs tbody th"))
                .hasSizeGreaterThan(2)
                .isSubsetOf(codebook)
                .isSortedAccordingTo(Comparator.comparingInt(codebook::indexOf));
    }

    @Test
    void theKeyboardLeadsFromNumberToNumber() {
        browser.open(page, "");
        browser.tabTo(".pairs a");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ENTER);
        browser.until("statements are shown", () -> browser.address().contains("view=statements"));
        browser.tabTo("mark");

        assertThat(browser.one("#tip").getText()).contains("Rule: Words, by");
    }

    @Test
    void hostileWordsAreWordsAndNothingIsFetched() throws IOException {
        Path hostile = ComparisonPages.hostile(folder);
        browser.log(LogType.PERFORMANCE);
        for (String view : VIEWS) {
            browser.open(hostile, "#view=" + view);
            browser.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })");
            assertThat(browser.run("return window.broken")).as(view).isNull();
            assertThat(browser.run("return document.getElementById(arguments[0]).hidden", view))
                    .as(view)
                    .isEqualTo(false);
            assertThat(browser.run("return document.querySelectorAll('main img, main script').length"))
                    .isEqualTo(0L);
        }
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
        assertThat(browser.log(LogType.PERFORMANCE))
                .filteredOn(it -> it.contains("\"Network.requestWillBeSent\""))
                .allMatch(it -> it.contains("\"url\":\"" + hostile.toUri()) || it.contains("\"url\":\"about:blank"));
    }

    @Test
    void aPhoneShowsEveryViewWithinItsWidth() {
        browser.size(390, 844);
        for (String view : VIEWS) {
            browser.open(page, "#view=" + view);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .as(view)
                    .isEqualTo(390L);
        }
    }

    @Test
    void tenThousandStatementsAnswerTheFirstInteractionWithinASecond(TestReporter reporter) throws IOException {
        List<TaggedReview> reviews = InventedReviews.of(10_000);
        List<TaggedReview> half = reviews.subList(0, 100);
        Path large = ComparisonPages.write(folder.resolve("large.html"), half, reviews.subList(100, 200));
        browser.open(large, "#view=statements");
        double answered = browser.measured("""
                const before = performance.now();
                const box = document.querySelector('#choose-theme');
                box.value = 'listening';
                box.dispatchEvent(new Event('change'));
                document.body.getBoundingClientRect();
                return performance.now() - before;
                """);

        reporter.publishEntry("filtered after ms", Double.toString(answered));
        assertThat(answered).isLessThan(1000);
        assertThat(browser.texts("table.sided tbody tr")).hasSize(25);
    }

    @Test
    void theSameResultsGiveTheSameBytesAndWhatIsNotFinishedIsNoPage() throws IOException {
        assertThat(ComparisonPages.of(folder, 300)).hasSameBinaryContentAs(page);
        Path begun = folder.resolve("begun.html");
        try (var written = new ComparisonPage(Files.newOutputStream(begun))) {
            written.addToFirst(InventedReviews.of(50).get(0));
        }
        assertThat(Files.readString(begun)).doesNotContain("</html>");
    }
}
