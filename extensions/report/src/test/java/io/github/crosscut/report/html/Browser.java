package io.github.crosscut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The installed Chromium, without a window. */
final class Browser implements AutoCloseable {

    /** It tells that it knows no newer commands of Chromium than its own, of which none is used. */
    private static final Logger COMMANDS = Logger.getLogger("org.openqa.selenium.devtools");

    /** Enough for a machine that does twenty other things; a test that passes never waits so long. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts it. Where it is not installed the tests are skipped, unless the environment's {@code CROSSCUT_BROWSER} is
     * {@code required}.
     */
    static Browser start() {
        COMMANDS.setLevel(Level.SEVERE);
        Optional<Path> browser = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> service = installed("chromedriver");
        if (!"required".equals(System.getenv("CROSSCUT_BROWSER"))) {
            Assumptions.assumeTrue(
                    browser.isPresent() && service.isPresent(),
                    "skipped: the page is looked at in Chromium, which is not installed (packages chromium and chromium-driver)");
        }
        var options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        // Containers have no user name spaces for the sandbox, and little shared memory.
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1280,900");
        var log = new LoggingPreferences();
        log.enable(LogType.PERFORMANCE, Level.ALL);
        log.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, log);
        ChromeDriverService running = new ChromeDriverService.Builder()
                .usingDriverExecutable(service.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        var driver = new ChromeDriver(running, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return new Browser(driver);
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(it -> Path.of(it, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page anew, with a fragment. */
    void open(Path page, String fragment) {
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
    }

    /** The size of the window as a page sees it; a phone's is narrower than a window can be. */
    void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Whether the device asks for a dark page. */
    void dark(boolean dark) {
        var feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(feature)));
    }

    /** Shows pages as they are printed, or as usual. */
    void printing(boolean printing) {
        command("Emulation.setEmulatedMedia", Map.of("media", printing ? "print" : ""));
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** What a script returns. */
    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script gives to the function that is its last argument. */
    @Nullable
    Object runUntilCalledBack(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** The milliseconds that a script returns. */
    double measured(String script) {
        return ((Number) Objects.requireNonNull(run(script))).doubleValue();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    String summary() {
        return one("#summary").getText();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void back() {
        driver.navigate().back();
    }

    /** Presses keys, whatever has the focus. */
    void press(CharSequence... keys) {
        var actions = new Actions(driver);
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    /** Presses Tab until an element has the focus. */
    void tabTo(String css) {
        for (int presses = 0; presses < 200; presses++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + css);
    }

    /** Waits until something is so. */
    void until(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(so.getAsBoolean()).as(what).isTrue();
    }

    /** The lines of a log since it was last asked for. */
    List<String> log(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(it -> it.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
