package io.github.crosscut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.crosscut.report.CsvReport;
import io.github.crosscut.report.TaggedReview;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What is downloaded, copied and printed. */
class TakenFromThePageInBrowserTest extends InBrowser {

    @Override
    Path write(Path folder) throws IOException {
        return Pages.of(folder, 300);
    }

    @Test
    void theDownloadedRowsAreThoseOfTheCsvExport() throws IOException {
        TaggedReview review = Pages.signs();
        browser.command("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        browser.open(Pages.write(folder, "signs.html", List.of(review)), "#view=statements&show=all&theme=listening");
        browser.one("#statements .actions button").click();
        List<NamedCsvRecord> downloaded = downloaded("statements.csv");
        Path export = folder.resolve("export.csv");
        try (var report = new CsvReport(Files.newOutputStream(export), OutputStream.nullOutputStream())) {
            report.add(review);
        }
        List<NamedCsvRecord> exported = rows(export);

        assertThat(downloaded).hasSameSizeAs(exported);
        for (int i = 0; i < exported.size(); i++) {
            Map<String, String> row = exported.get(i).getFieldsAsMap();
            assertThat(row).containsAllEntriesOf(downloaded.get(i).getFieldsAsMap());
        }
    }

    /** The rows of a file that the page gives; the browser makes it empty before it fills it. */
    private List<NamedCsvRecord> downloaded(String name) throws IOException {
        Path csv = folder.resolve(name);
        browser.until("the file is there", () -> csv.toFile().length() > 0);
        List<NamedCsvRecord> rows = rows(csv);
        Files.delete(csv);
        return rows;
    }

    private List<NamedCsvRecord> rows(Path csv) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    @Test
    void printingShowsAllRowsAndNoControls() {
        browser.open(page, "#view=statements&show=all");
        browser.run(
                "addEventListener('beforeprint', () => { window.printed = document.querySelectorAll('.statements tbody tr').length; })");
        Object pdf = browser.command("Page.printToPDF", Map.of()).get("data");

        assertThat(String.valueOf(pdf)).startsWith("JVBERi0");
        assertThat(browser.run("return window.printed")).isEqualTo(300L);
        assertThat(browser.texts(".statements tbody tr")).hasSize(25);
        browser.printing(true);
        assertThat(browser.one("#filters").isDisplayed()).isFalse();
        assertThat(browser.one(".actions").isDisplayed()).isFalse();
        assertThat(browser.one(".statements .passage").isDisplayed()).isTrue();
        browser.printing(false);
    }

    @Test
    void paperTellsWhatIsNotPrinted() throws IOException {
        browser.open(Pages.of(folder, 2_050), "#view=statements&show=all");
        assertThat(browser.one(".cut").isDisplayed()).isFalse();
        browser.run("dispatchEvent(new Event('beforeprint'))");
        browser.printing(true);

        assertThat(browser.one(".cut").getText()).startsWith("Printed are the first 2,000 of 2,050 rows.");
        browser.printing(false);
        browser.open(page, "#view=statements&show=all");
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.run("return document.querySelector('.cut').textContent"))
                .isEqualTo("");
    }

    @Test
    void filteredRowsAreDownloadedAndCopiedWithoutFormulas() throws IOException {
        Path hostile = Pages.hostile(folder);
        browser.command("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        browser.open(hostile, "#view=statements");
        browser.one(".actions button").click();

        List<NamedCsvRecord> rows = downloaded("statements.csv");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getField("statement")).startsWith("'=HYPERLINK(").contains("<script>", "\u202E");
        assertThat(rows.get(0).getField("themes")).isEqualTo("listening");
        assertThat(rows.get(0).getFields()).noneMatch(it -> it.startsWith("="));

        browser.one(".actions button:nth-child(2)").click();
        browser.until("it is said", () -> browser.texts(".said").contains("1 row copied"));
        browser.one("#q").sendKeys(Keys.chord(Keys.CONTROL, "v"));
        assertThat(browser.one("#q").getDomProperty("value"))
                .contains("'=HYPERLINK(")
                .doesNotContain("\t=");
    }
}
