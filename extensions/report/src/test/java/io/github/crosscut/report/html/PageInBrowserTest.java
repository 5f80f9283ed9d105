package io.github.crosscut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

class PageInBrowserTest extends InBrowser {

    @Override
    Path write(Path folder) throws IOException {
        return Pages.of(folder, 300);
    }

    private void check(String facet, String value) {
        browser.one("label[data-facet=" + facet + "][data-value=" + value + "] input")
                .click();
    }

    private int rowsFound() {
        return Integer.parseInt(
                browser.summary().replaceAll("^([\\d,]+) .*", "$1").replace(",", ""));
    }

    @Test
    void aThemeAndAStanceLeaveTheirStatements() {
        browser.open(page, "#view=statements");
        check("theme", "listening");
        int promised =
                Integer.parseInt(browser.one("label[data-value=concern] .n").getText());
        check("stance", "concern");

        assertThat(rowsFound()).isEqualTo(promised).isPositive();
        assertThat(browser.texts(".statements tbody .matches"))
                .hasSize(Math.min(25, promised))
                .allMatch(it -> it.equals("Listening ! concern"));
        assertThat(browser.texts("mark")).allMatch(it -> it.equals("listening to the child"));
        assertThat(browser.texts("#chips button")).contains("Theme: Listening ×", "Stance: concern ×");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".heat tbody tr:first-child td:nth-child(4) a",
                "#overview > div:nth-of-type(3) .heat .total a",
                ".bars .bar a"
            })
    void aNumberLeadsToSoManyStatements(String link) {
        browser.open(page, "#show=all");
        String words = String.valueOf(browser.one(link).getDomAttribute("aria-label"));
        browser.run(
                "document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click', { bubbles: true }))", link);

        browser.until("statements are shown", () -> browser.address().contains("view=statements"));
        browser.until("as many are counted", () -> words.matches(".*: " + rowsFound() + " statements?"));
    }

    @Test
    void aSearchFindsWordsAndPhrases() {
        browser.open(page, "#view=statements&show=all");
        browser.one("#q").sendKeys("REVIEW partners \u201Cin point 7 of\u201D");
        browser.until("six statements are left", () -> rowsFound() == 6);

        assertThat(browser.texts(".statements .passage")).allMatch(it -> it.startsWith("In point 7 of review"));
        assertThat(browser.texts(".sought")).contains("In point 7 of", "review", "partners");
    }

    @Test
    void theWordsAreShownInTheirContext() {
        browser.open(page, "#view=context&show=all&q=%22next+meeting%22");

        assertThat(browser.texts(".context .words")).hasSize(25).containsOnly("next meeting");
        assertThat(browser.one(".context .before").getText()).endsWith("back to this at their");
    }

    @Test
    void aLinkWithAFilterShowsThatViewAndTheWayBackTheOneBefore() {
        browser.open(page, "#view=statements&theme=moving&stance=strength&review=2024%2Freview-1");
        assertThat(browser.texts("#chips button"))
                .contains("Theme: Moving ×", "Stance: strength ×", "Review: Learning from the review of Child 1 ×");
        int found = rowsFound();
        check("stance", "strength");
        assertThat(rowsFound()).isGreaterThan(found);

        browser.back();
        browser.until("the filter is back", () -> rowsFound() == found);
    }

    @Test
    void aLinkToAStatementShowsItAlone() {
        browser.open(page, "#statement=2024%2Freview-3%237");

        assertThat(browser.texts(".statements .passage"))
                .hasSize(1)
                .allMatch(it -> it.startsWith("In point 7 of review 3"));
        assertThat(browser.texts("#chips button")).contains("Statement: 2024/review-3#7 ×");
    }

    @Test
    void aBoardsHeadingLeavesItsThemes() {
        browser.open(page, "#view=statements&scheme=ashfield&heading=Hearing+the+child");

        assertThat(browser.texts(".statements .matches .theme"))
                .isNotEmpty()
                .allMatch(it -> List.of("Listening", "Asking").contains(it));
        browser.open(page, "#scheme=ashfield&rows=heading");
        assertThat(browser.texts("#overview > div:nth-of-type(2) .heat tbody th"))
                .containsExactlyInAnyOrder("Hearing the child", "Homes", "(not under this scheme)");
    }

    @Test
    void theKeyboardAloneLeadsThroughThePage() {
        browser.open(page, "");
        browser.press(Keys.TAB, Keys.ENTER);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("main");
        browser.tabTo(".heat a");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ENTER);
        browser.until("statements are shown", () -> browser.address().contains("view=statements"));
        browser.tabTo("mark");
        assertThat(browser.one("#tip").getText())
                .contains("its definition is met", "Rule: Words, by \u201C", "Looks for: ");
        browser.press(Keys.ESCAPE);
        assertThat(browser.one("#tip").isDisplayed()).isFalse();

        browser.open(page, "#view=statements");
        browser.tabTo("label[data-value=concern] input");
        browser.press(Keys.SPACE);
        assertThat(browser.texts("#chips button")).contains("Stance: concern ×");
        browser.tabTo("th .dt-column-order");
        browser.press(Keys.ENTER);
        browser.until(
                "the rows are sorted", () -> !browser.texts("th[aria-sort]").isEmpty());
    }

    @Test
    void theRuleIsShownWhereThePointerRests() {
        browser.open(page, "#view=statements&theme=listening");
        browser.run("document.querySelector('mark').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))");

        assertThat(browser.one("#tip").getText())
                .contains("Listening", "Rule: Words", "Looks for: \u201CListening\u201D.");
        assertThat(browser.one("mark").getDomAttribute("aria-describedby")).isEqualTo("tip");
    }

    @Test
    void whatPeopleDecidedStandsBesideWhatTheRulesSay() {
        browser.open(page, "#statement=2024%2Freview-0%237");
        assertThat(browser.texts(".decided")).containsExactly("Listening: rejected by Ann");
        browser.open(page, "#statement=2024%2Freview-0%238");
        assertThat(browser.texts(".decided")).isEmpty();

        browser.one("#to-decisions").click();
        assertThat(browser.summary()).isEqualTo("2 decisions of 4.");
        browser.open(page, "#view=decisions&kind=none");
        assertThat(browser.summary()).isEqualTo("0 decisions of 4.");
        browser.open(page, "#view=decisions&q=HYPERLINK");
        assertThat(browser.summary()).isEqualTo("1 decision of 4.");
        browser.open(page, "#view=decisions");
        assertThat(browser.texts("table.decisions tbody tr"))
                .hasSize(4)
                .anyMatch(it -> it.contains("Taken back since."))
                .anyMatch(it -> it.contains("Its document no longer holds this statement."));
    }

    @Test
    void whatCouldNotBeReadIsListedWithTheReason() {
        browser.open(page, "");
        browser.one("#scope a").click();
        browser.until("the guide is shown", () -> browser.address().contains("view=guide"));

        assertThat(browser.texts(".failures li"))
                .hasSize(1)
                .allMatch(it -> it.startsWith("in/=HYPERLINK(") && it.contains("</script>"));
    }

    @Test
    void aChosenHeadingIsTheOnlyRowOfTheHeatMap() {
        browser.open(page, "#scheme=ashfield&rows=heading&heading=Hearing+the+child");

        assertThat(browser.texts("#overview > div:nth-of-type(2) .heat tbody th"))
                .containsExactly("Hearing the child");
    }

    @Test
    void anAddressThatNamesSomethingOfTheLanguageShowsTheUsual() {
        browser.open(page, "#columns=constructor");

        assertThat(browser.texts(".heat thead th")).contains("Learning from the review of Child 1");
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
    }

    @Test
    void capitalsOfAnyAlphabetAndBlanksThatDoNotBreakAreFound() throws IOException {
        Path signs = Pages.write(folder, "letters.html", List.of(Pages.statements("\u017Dofie\u00A0spoke", "\u0130x")));
        browser.open(signs, "#view=statements&show=all&q=%22%C5%BEofie%20spoke%22");

        assertThat(rowsFound()).isEqualTo(1);
        assertThat(browser.texts(".sought")).isNotEmpty();
    }

    @Test
    void whatIsDoneIsSaidInAPlaceThatWasThereBefore() {
        browser.open(page, "#view=statements");
        assertThat(browser.run("return document.querySelector('#said').getAttribute('role')"))
                .isEqualTo("status");
        browser.run("window.place = document.querySelector('#said')");
        browser.one("#statements .actions button:nth-child(3)").click();
        browser.until("it is said", () -> browser.texts("#said").contains("Link copied"));

        assertThat(browser.run("return window.place === document.querySelector('#said')"))
                .isEqualTo(true);
    }

    @Test
    void noRequestLeavesThePageAndItsPolicyForbidsAny() {
        browser.log(LogType.PERFORMANCE);
        browser.open(page, "");
        for (String view : List.of("statements", "context", "cases", "review", "guide")) {
            browser.one("#to-" + view).click();
        }
        assertThat(browser.log(LogType.PERFORMANCE))
                .filteredOn(it -> it.contains("\"Network.requestWillBeSent\""))
                .isNotEmpty()
                .allMatch(it -> it.contains("\"url\":\"" + page.toUri()) || it.contains("\"url\":\"about:blank"));
        assertThat(browser.log(LogType.BROWSER)).isEmpty();

        Object refused = browser.runUntilCalledBack("""
                const done = arguments[arguments.length - 1];
                document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
                fetch('https://example.invalid/').catch(() => {});
                """);
        assertThat(refused).isEqualTo("connect-src");
    }

    @Test
    void hostileWordsAreWordsEverywhere() throws IOException {
        Path hostile = Pages.hostile(folder);
        for (String view : List.of("overview", "statements", "context", "cases", "review", "decisions", "guide")) {
            browser.open(hostile, "#view=" + view + "&columns=board");
            browser.run("document.querySelectorAll('details').forEach((it) => { it.open = true; })");
            assertThat(browser.run("return window.broken")).as(view).isNull();
            assertThat(browser.run("return document.querySelectorAll('main img, main script').length"))
                    .isEqualTo(0L);
        }
        browser.open(hostile, "#view=statements");
        assertThat(browser.run("return document.querySelector('.statements .passage').textContent.toWellFormed()"))
                .isEqualTo(Pages.HOSTILE.replace('\uD800', '\uFFFD'));
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
    }

    @Test
    void aPhoneShowsEveryViewWithinItsWidth() {
        browser.size(390, 844);
        for (String view : List.of("overview", "statements", "context", "cases", "review", "decisions", "guide")) {
            browser.open(page, "#scheme=ashfield&view=" + view);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .as(view)
                    .isEqualTo(390L);
        }
        browser.one("#filters-switch").click();
        assertThat(browser.one("#q").isDisplayed()).isTrue();
    }

    @Test
    void tenThousandStatementsAnswerTheFirstInteractionWithinASecond(TestReporter reporter) throws IOException {
        Path large = Pages.of(folder, 10_000);
        browser.open(large, "");
        double answered = browser.measured("""
                const before = performance.now();
                document.querySelector('label[data-value=listening] input').click();
                document.body.getBoundingClientRect();
                return performance.now() - before;
                """);
        double ready =
                browser.measured("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        browser.one("#to-statements").click();

        reporter.publishEntry(
                Map.of("ready after ms", Double.toString(ready), "filtered after ms", Double.toString(answered)));
        assertThat(answered).isLessThan(1000);
        assertThat(browser.texts(".statements tbody tr")).hasSize(25);
    }
}
