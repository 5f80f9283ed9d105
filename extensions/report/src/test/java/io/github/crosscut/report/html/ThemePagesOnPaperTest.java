package io.github.crosscut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.report.pages.Figures;
import io.github.crosscut.report.pages.ThemePages;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemePagesOnPaperTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsClosedOnTheScreenIsPrinted() throws IOException {
        Path pages = folder.resolve("pages");
        ThemePages.write(pages, InventedThemes.in(folder.resolve("pack")), Figures.NONE);
        try (Browser browser = Browser.start()) {
            browser.open(pages.resolve("themes/listening.html"), "");
            assertThat(browser.run(SHOWN)).isEqualTo(false);
            browser.printing(true);

            // Content that was not rendered is shown with the next frame.
            browser.until("what was closed is shown", () -> Boolean.TRUE.equals(browser.run(SHOWN)));
        }
    }

    private static final String SHOWN =
            "return document.querySelector('details > :not(summary)').checkVisibility({ contentVisibilityAuto: true })";
}
