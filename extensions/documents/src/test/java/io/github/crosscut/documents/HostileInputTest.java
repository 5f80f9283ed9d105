package io.github.crosscut.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    /** Linear readings of 100 kB take less than a second, and ones that take the square of the length some minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final List<Format> RUNNING_TEXT = List.of(Format.TEXT, Format.MARKDOWN, Format.HTML);

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
    void an_empty_document_holds_no_statements(Format format) {
        for (String content : List.of("", " ", "\n", "\ufeff", "\r\n\t\f", "---", "#", "<", "&", "|", "-", "•")) {
            assertThat(Reading.read(format, content).statements()).as(content).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The child was not seen. ",
                "word and ",
                "e.g. ",
                "a",
                "1",
                ".",
                " ",
                "\n",
                "a\n\n",
                "- a\n",
                "• ",
                "a\t",
                "a\tb\n",
                "<",
                "<a ",
                "&a",
                "(www.a) ",
                "www.a",
                "(",
                "@",
                "#",
                "# a\n",
                "> ",
                "*a ",
                "a**b",
                "[a](",
                "![",
                "`e",
                "|a|b|\n|-|-|\n",
                "<div>",
                "<ul><li>",
                "<table><tr><td>",
                "<p><b>a",
                "<li><p>a",
                "<tr><td>a<td>b",
                "<td rowspan=50 colspan=50>a",
                "<sup>",
                "<!--",
                "&amp;",
                "\ud800 ",
                "\udc00a",
                "\u0301\u0316",
                "ab-\ncd",
                "a\u00b9",
                "a[1]",
                "1.1",
                "1. item\n\n",
                "Key Learning\n\n",
                "Contents\n\nFirst Steps\n\n",
                "Child A\n\nHe fell.\n\n",
                "and so it goes on with the\n\n"
            })
    void text_that_repeats_is_read_in_linear_time(String unit) {
        readsInTime(unit.repeat(100_000 / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The child was not seen. ", "word and ", "(www.a) "})
    void a_line_of_a_megabyte_is_read_in_linear_time(String unit) {
        readsInTime(unit.repeat(1_000_000 / unit.length()));
    }

    private static void readsInTime(String content) {
        assertTimeoutPreemptively(LIMIT, () -> {
            for (Format format : RUNNING_TEXT) {
                Review review = Reading.read(format, content);
                assertThat(review.statements())
                        .allMatch(found -> found.end() <= review.text().length());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "<ul><li>,</li></ul>",
        "<table><tr><td>,</td></tr></table>",
        "<div>,</div>",
        "<blockquote><p>,</p></blockquote>"
    })
    void html_nested_a_hundred_thousand_deep_keeps_its_text(String open, String close) {
        String html = open.repeat(100_000) + "Nobody asked the child." + close.repeat(100_000);
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(Reading.texts(Format.HTML, html)).containsExactly("Nobody asked the child."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "*", "["})
    void markdown_nested_a_hundred_thousand_deep_keeps_its_text(String open) {
        String markdown = open.repeat(100_000) + "Nobody asked the child.\n";
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(Reading.read(Format.MARKDOWN, markdown).statements())
                        .anyMatch(found -> found.statement().text().endsWith("asked the child.")));
    }

    @Test
    void a_table_of_more_cells_than_any_is_read_as_text() {
        String markdown =
                "|a".repeat(2000) + "|\n" + "|-".repeat(2000) + "|\n" + "|x\n".repeat(2000) + "\nHe was not seen.\n";
        assertThat(Reading.texts(Format.MARKDOWN, markdown)).contains("He was not seen.");
    }

    @Test
    void unpaired_surrogates_stay_as_they_are() {
        for (Format format : RUNNING_TEXT) {
            assertThat(Reading.texts(format, "Nobody \ud83d asked. The child\udc00 left.\n"))
                    .containsExactly("Nobody \ud83d asked.", "The child\udc00 left.");
        }
    }

    @Test
    void scripts_are_no_text() {
        assertThat(Reading.texts(
                        Format.HTML, "<p>Seen.</p><script>if (a < b) { '</p>Not seen.' }</script><SCRIPT>x</SCRIPT>"))
                .containsExactly("Seen.");
    }

    @Test
    void eight_threads_read_the_same_as_one() throws Exception {
        String content =
                "Reviews\n\nCASE 1\n\nKey learning\n\n- Nobody asked.\n- The files of the fam-\n  ily were lost.\n";
        Review expected = Reading.read(Format.TEXT, content);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Review>> readings = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                readings.add(threads.submit(() -> Reading.read(Format.TEXT, content)));
            }
            for (Future<Review> reading : readings) {
                assertThat(reading.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
