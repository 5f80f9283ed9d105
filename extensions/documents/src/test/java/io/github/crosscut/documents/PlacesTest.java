package io.github.crosscut.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static String raw(Review review, int i) {
        LocatedStatement found = review.statements().get(i);
        return review.text().substring(found.start(), found.end());
    }

    @Test
    void offsets_point_into_the_normalised_text() {
        Review review = Reading.read(
                Format.TEXT, "\ufeffReport\r\n\r\n- Jose\u0301 was not seen.\r\n- \ud83d\ude00 he said.\r");

        assertThat(review.text()).isEqualTo("Report\n\n- José was not seen.\n- \ud83d\ude00 he said.\n");
        assertThat(raw(review, 0)).isEqualTo("José was not seen.");
        assertThat(raw(review, 1)).isEqualTo("\ud83d\ude00 he said.");
    }

    @Test
    void a_joined_statement_spans_what_the_page_put_between() {
        Review review = Reading.read(
                Format.TEXT,
                "The heroin use of the father was well known to\n\nPage 3\n\nthe pharma-\ncy. It was not shared.\n");

        assertThat(review.statements().get(0).statement().text())
                .isEqualTo("The heroin use of the father was well known to the pharmacy.");
        assertThat(raw(review, 0)).startsWith("The heroin").contains("Page 3").endsWith("pharma-\ncy.");
        assertThat(raw(review, 1)).isEqualTo("It was not shared.");
    }

    @Test
    void offsets_of_markdown_leave_marks_and_escapes_outside() {
        Review review = Reading.read(
                Format.MARKDOWN,
                "**Nobody *asked* him. R\\&D &amp; more\\* was told.**\n\n1. `Ask` &#128512; him\\\\.\n");

        assertThat(review.statements())
                .extracting(found -> found.statement().text())
                .containsExactly("Nobody asked him.", "R&D & more* was told.", "Ask \ud83d\ude00 him\\.");
        assertThat(raw(review, 0)).isEqualTo("Nobody *asked* him.");
        assertThat(raw(review, 1)).isEqualTo("R\\&D &amp; more\\* was told.");
        assertThat(raw(review, 2)).isEqualTo("Ask` &#128512; him\\\\.");
    }

    @Test
    void the_text_of_html_is_rendered_one_block_a_line() {
        Review review = Reading.read(
                Format.HTML,
                "<h1>Report &amp; more</h1><p>Mother&rsquo;s   <b>view</b>\nwas sought.</p><ul><li>Ask.</li></ul>");

        assertThat(review.text()).isEqualTo("Report & more\nMother’s view was sought.\nAsk.\n");
        assertThat(raw(review, 0)).isEqualTo("Mother’s view was sought.");
        assertThat(raw(review, 1)).isEqualTo("Ask.");
    }

    @Test
    void entities_of_a_text_are_decoded_and_located() {
        Review review = Reading.read(Format.TEXT, "- Mother&#8217;s <b>view</b>\n");

        assertThat(review.statements().get(0).statement().text()).isEqualTo("Mother’s view");
        assertThat(raw(review, 0)).isEqualTo("Mother&#8217;s <b>view");
    }

    @Test
    void pages_are_unknown_to_formats_without_pages() {
        assertThat(Reading.read(Format.TEXT, "- Ask.\n").statements()).allMatch(found -> found.page() == null);
    }

    @Test
    void the_title_is_the_first_heading_that_is_not_just_the_name_of_a_body() {
        assertThat(Reading.read(Format.TEXT, "Hillside Safeguarding Board\n\nOur Summary\n\nOverview\n\nIt was late.\n")
                        .title())
                .isEqualTo("Our Summary");
        assertThat(Reading.read(Format.HTML, "<title>Page</title><p>It was late.</p>")
                        .title())
                .isEqualTo("Page");
        assertThat(Reading.read(Format.TEXT, "It was late.").title()).isNull();
    }

    @Test
    void ids_stay_while_section_text_and_occurrence_do() {
        List<String> once = ids("Findings\n\n- It was late.\n- It was late.\n- It was cold.\n");
        List<String> again = ids("Findings\n\n- New.\n- It was late.\n- It was late.\n\nActions\n\n- It was late.\n");

        assertThat(once).doesNotHaveDuplicates().allMatch(id -> id.matches("review#[0-9a-f]{12}"));
        assertThat(again.subList(1, 3)).isEqualTo(once.subList(0, 2));
        assertThat(again.get(3)).isNotIn(once);
    }

    private static List<String> ids(String content) {
        return Reading.read(Format.TEXT, content).statements().stream()
                .map(found -> found.statement().id())
                .toList();
    }
}
