package io.github.crosscut.report.html;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.logging.LogType;

/** Tests of a page in one browser, each of them in the usual window. One instance a class, so that classes share nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
abstract class InBrowser {

    Path folder;
    Browser browser;
    Path page;

    /** Writes the page that most tests look at. */
    abstract Path write(Path folder) throws IOException;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        browser = Browser.start();
        page = write(temporary);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void usualWindow() {
        browser.size(1280, 900);
        browser.dark(false);
        browser.log(LogType.BROWSER);
    }
}
