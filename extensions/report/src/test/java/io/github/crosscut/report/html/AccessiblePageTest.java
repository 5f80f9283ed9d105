package io.github.crosscut.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core, whose rules are those of WCAG 2.2 AA and good practice, finds in every view. */
class AccessiblePageTest {

    private static final List<String> VIEWS =
            List.of("overview", "statements", "context", "cases", "review", "decisions", "guide");

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path page;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        page = Pages.of(folder, 50);
        try (InputStream in = AccessiblePageTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest(name = "{0} pixels wide, dark: {1}")
    @CsvSource({"1280, false", "1280, true", "390, false"})
    void nobodyIsShutOutOfAnyView(int width, boolean dark) {
        browser.size(width, 900);
        browser.dark(dark);
        browser.open(page, "#q=child&stance=concern");
        browser.run(axe);
        browser.run(
                "document.querySelectorAll('.facet, #filters').forEach((it) => { it.open = true; it.classList.remove('closed'); })");
        assertThat(found("#filters, .top, footer"))
                .as("what stands around the views")
                .isEqualTo("");
        requireNothingFoundIn(VIEWS);
    }

    @ParameterizedTest(name = "{0} pixels wide, dark: {1}")
    @CsvSource({"1280, false", "1280, true", "390, false"})
    void nobodyIsShutOutOfTheComparison(int width, boolean dark) throws IOException {
        browser.size(width, 900);
        browser.dark(dark);
        browser.open(ComparisonPages.of(folder, 200), "#q=child");
        browser.run(axe);
        assertThat(found(".top, footer")).as("what stands around the views").isEqualTo("");
        requireNothingFoundIn(List.of("pairs", "statements", "changes", "guide"));
    }

    private static void requireNothingFoundIn(List<String> views) {
        for (String view : views) {
            browser.one("#to-" + view).click();
            browser.run("""
                    document.querySelectorAll('main details').forEach((it) => { it.open = true; });
                    document.querySelector('section:not([hidden]) mark')?.focus();
                    """);
            assertThat(found("main")).as(view).isEqualTo("");
        }
    }

    /** What is wrong in a part of the page, a line for each rule that is broken. */
    private static @Nullable Object found(String part) {
        return browser.runUntilCalledBack("""
                const [part, done] = arguments;
                const line = (it) => it.id + ': ' + it.nodes.slice(0, 3).map((node) => node.target + ' ' + node.failureSummary).join(' | ');
                axe.run(part, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.map(line).join('\\n')));
                """, part);
    }
}
