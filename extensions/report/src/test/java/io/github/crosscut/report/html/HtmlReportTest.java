package io.github.crosscut.report.html;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @TempDir
    private Path folder;

    @Test
    void thePageIsOneFileThatNamesNothingToFetch() throws IOException {
        String page = Files.readString(Pages.of(folder, 100));

        assertThat(page.substring(0, page.indexOf("<script")))
                .startsWith("<!DOCTYPE html>")
                .contains("default-src 'none'")
                .doesNotContain(" src=", "<link", "@import", "url(", "http:", "https:");
        assertThat(Pattern.compile("<script[^>]* src").matcher(page).find()).isFalse();
    }

    @Test
    void withoutItsDataThePageIsSmallerThanAMegabyte() throws IOException {
        assertThat(Files.size(Pages.of(folder, 0))).isLessThan(1_000_000);
    }

    @Test
    void aRunThatFailsLeavesNoPage() throws IOException {
        Path page = folder.resolve("page.html");
        try (var report =
                new HtmlReport(Files.newOutputStream(page), InventedThemes.in(folder.resolve("pack")), null)) {
            report.add(InventedReviews.of(50).get(0));
        }

        assertThat(Files.readString(page)).doesNotContain("</html>", "class=\"pack\"");
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(Pages.of(folder, 100));

        assertThat(Files.readAllBytes(Pages.of(folder, 100))).isEqualTo(first);
    }

    @Test
    void noWordOfAReviewEndsTheElementThatHoldsIt() throws IOException {
        String page = Files.readString(Pages.hostile(folder));
        String data = page.substring(
                page.indexOf("<script type=\"application/json\""),
                page.indexOf("<script type=\"application/json\" class=\"pack\""));

        assertThat(data)
                .containsOnlyOnce("<script")
                .containsOnlyOnce("</script>")
                .doesNotContain("<!--", "<img");
        assertThat(US_ASCII.newEncoder().canEncode(data)).isTrue();
        assertThat(data).contains("\\u202Esdrawkcab\\u2028\\uD800", "\\u003cimg");
    }

    @Test
    void theRulesTheirDigestAndTheLicencesOfTheLibrariesAreInThePage() throws IOException {
        String page = Files.readString(Pages.of(folder, 100));

        assertThat(page)
                .contains("\"name\":\"invented pack\",\"version\":\"3\",\"released\":\"2026-01-31\",\"digest\":\"")
                .contains("\"name\":\"listening/words\",\"sentence\":\"\\u201Clistening\\u201D.\"")
                .contains("Mike Bostock", "SpryMedia", "OpenJS Foundation");
    }
}
