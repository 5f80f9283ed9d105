package io.github.crosscut.documents;

import static io.github.crosscut.documents.Printed.SANS;
import static io.github.crosscut.documents.Printed.SANS_BOLD;
import static io.github.crosscut.documents.Printed.SERIF;
import static io.github.crosscut.documents.Printed.SERIF_BOLD;
import static io.github.crosscut.documents.Printed.TYPEWRITER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

    private static final String LONG =
            "The health visitor saw the mother alone on two occasions and recorded that the father was not "
                    + "at home, but nobody asked him about his drinking or spoke with the school about what the boy had said there.";

    @TempDir
    private Path folder;

    private Review read(Printed printed) {
        Path file = printed.save(folder.resolve("review.pdf"));
        return Reading.READER.read(file, file);
    }

    private List<String> texts(Printed printed) {
        return Reading.texts(read(printed));
    }

    private List<String> rows(Printed printed) {
        return Reading.rows(read(printed));
    }

    @Test
    void tells_headings_by_their_size_and_items_by_their_marks() {
        Printed page = new Printed();
        page.words(SANS_BOLD, 20, 72, 80, "Learning from Two Reviews");
        page.words(SANS_BOLD, 15, 72, 120, "Child A");
        page.words(SANS_BOLD, 12, 72, 145, "Good practice");
        double y = page.item(SANS, 11, "•", 72, 450, 165, LONG);
        page.item(SANS, 11, "•", 72, 450, y + 3, "The school rang at once.");
        page.words(SANS_BOLD, 12, 72, 230, "Key learning");
        page.item(SANS, 11, "1.", 72, 450, 250, "Ask the child.");
        page.item(SANS, 11, "2.", 72, 450, 265, "Ask the father.");
        page.words(SANS_BOLD, 15, 72, 300, "Child B");
        page.words(SANS_BOLD, 12, 72, 325, "Key learning");
        page.paragraph(SANS, 11, 72, 450, 345, "She was not seen. " + LONG);

        assertThat(rows(page))
                .containsExactly(
                        "Child A | Good practice | good-practice | " + LONG,
                        "Child A | Good practice | good-practice | The school rang at once.",
                        "Child A | Key learning | learning | Ask the child.",
                        "Child A | Key learning | learning | Ask the father.",
                        "Child B | Key learning | learning | She was not seen.",
                        "Child B | Key learning | learning | " + LONG);
    }

    @Test
    void tells_headings_that_are_only_bold() {
        Printed page = new Printed();
        page.words(SERIF_BOLD, 12, 72, 80, "Summary of a Review");
        page.words(SERIF_BOLD, 12, 72, 110, "Findings");
        double y = page.paragraph(SERIF, 12, 72, 450, 130, LONG);
        page.words(SERIF_BOLD, 12, 72, y + 12, "Recommendations");
        page.paragraph(SERIF, 12, 72, 450, y + 32, "The Trust should ask the father. All agencies must write it down.");

        assertThat(rows(page))
                .containsExactly(
                        "null | Findings | finding | " + LONG,
                        "null | Recommendations | recommendation | The Trust should ask the father.",
                        "null | Recommendations | recommendation | All agencies must write it down.");
    }

    @Test
    void reads_one_column_after_the_other() {
        Printed page = new Printed();
        page.words(SERIF_BOLD, 18, 72, 80, "What Two Reviews Said About Home Visits");
        String left = "The visits were short and the father was seen at none of them. " + LONG
                + " The visits stopped in May.";
        String right = "The school had seen the bruises long before that. " + LONG + " The plan was closed.";
        page.paragraph(SERIF, 11, 72, 210, 110, left);
        page.paragraph(SERIF, 11, 312, 210, 117, right);

        assertThat(texts(page))
                .containsExactly(
                        "The visits were short and the father was seen at none of them.",
                        LONG,
                        "The visits stopped in May.",
                        "The school had seen the bruises long before that.",
                        LONG,
                        "The plan was closed.");
    }

    @Test
    void joins_a_sentence_from_one_column_to_the_next_and_over_the_end_of_a_page() {
        Printed page = new Printed();
        String[] left = {
            "The mother said that she had told",
            "the midwife about it at the first",
            "visit, and the midwife said that",
            "it had been passed on in a letter to",
            "the surgery where nobody read"
        };
        String[] right = {
            "it until the boy was brought to",
            "hospital with a broken arm. He",
            "was two. The police were told",
            "on the next day by the doctor",
            "who had seen him, and the head of"
        };
        page.lines(SERIF, 11, 72, 100, left);
        page.lines(SERIF, 11, 312, 100, right);
        page.newPage();
        page.paragraph(SERIF, 11, 72, 450, 100, "Children's Services was told a week later. It was closed.");

        assertThat(texts(page))
                .containsExactly(
                        "The mother said that she had told the midwife about it at the first visit, and the midwife said that it had "
                                + "been passed on in a letter to the surgery where nobody read it until the boy was brought to "
                                + "hospital with a broken arm.",
                        "He was two.",
                        "The police were told on the next day by the doctor who had seen him, and the head of Children's Services "
                                + "was told a week later.",
                        "It was closed.");
    }

    @Test
    void leaves_out_running_heads_feet_page_numbers_and_notes() {
        Printed page = new Printed();
        for (int i = 1; i <= 4; i++) {
            if (i > 1) {
                page.newPage();
            }
            page.words(SANS, 9, 72, 40, "Hillside Safeguarding Children Partnership");
            double y =
                    page.paragraph(SERIF, 12, 72, 450, 90, "On page " + "abcd".charAt(i - 1) + " it was late. " + LONG);
            page.words(SERIF, 12, 72, y + 10, "It was written down");
            page.words(SERIF, 7, 72 + Printed.width(SERIF, 12, "It was written down"), y + 5, String.valueOf(i));
            page.words(SERIF, 12, 72 + Printed.width(SERIF, 12, "It was written down") + 4, y + 10, " there.");
            page.rule(72, 745, 216, 745);
            page.words(SERIF, 6, 72, 752, String.valueOf(i));
            page.words(SERIF, 9, 77, 755, "A note that is no part of the text and goes on about its source.");
            page.words(SANS, 9, 280, 810, "Page " + i + " of 4");
        }

        assertThat(texts(page))
                .containsExactly(
                        "On page a it was late.",
                        LONG,
                        "It was written down there.",
                        "On page b it was late.",
                        LONG,
                        "It was written down there.",
                        "On page c it was late.",
                        LONG,
                        "It was written down there.",
                        "On page d it was late.",
                        LONG,
                        "It was written down there.");
    }

    @Test
    void leaves_out_a_foot_whose_page_number_stands_in_another_column_on_some_pages() {
        Printed page = new Printed();
        page.paragraph(SERIF, 11, 72, 210, 90, LONG + " " + LONG + " " + LONG);
        page.paragraph(SERIF, 11, 312, 210, 90, LONG + " " + LONG + " " + LONG);
        page.words(SANS, 8, 72, 806, "A bulletin for staff. Pass it on.");
        page.words(SANS, 8, 500, 806, "Page 1");
        page.newPage();
        page.paragraph(SERIF, 11, 72, 450, 90, LONG);
        page.words(SANS, 8, 72, 806, "A bulletin for staff. Pass it on.");
        page.words(SANS, 8, 500, 806, "Page 2");

        assertThat(texts(page)).hasSize(7).containsOnly(LONG);
    }

    @Test
    void joins_hyphenated_words_and_keeps_the_hyphens_that_belong() {
        Printed page = new Printed();
        page.lines(
                SERIF,
                12,
                72,
                100,
                "The multi-agency meeting was told that the phar-",
                "macy had not been asked, and that the multi-",
                "agency plan did not say who was to ask it then.");

        assertThat(texts(page))
                .containsExactly(
                        "The multi-agency meeting was told that the pharmacy had not been asked, and that the multi-agency "
                                + "plan did not say who was to ask it then.");
    }

    @Test
    void reads_a_table_whose_head_tells_the_kinds_and_the_addressee() {
        Printed page = new Printed();
        page.words(SANS_BOLD, 16, 72, 80, "Response to the Review");
        page.table(72, 110, new double[] {150, 150, 80, 80}, new String[][] {
            {"Finding", "Recommendation", "Lead", "Deadline"},
            {
                "The father was not asked about his drinking.",
                "Ask every father about his drinking.",
                "Health Trust",
                "May 2020"
            },
            {"", "Write down what he said, and say so in the plan.", "Police", "June 2020"}
        });

        Review review = read(page);
        assertThat(Reading.rows(review))
                .containsExactly(
                        "null | null | finding | The father was not asked about his drinking.",
                        "null | null | recommendation | Ask every father about his drinking.",
                        "null | null | recommendation | Write down what he said, and say so in the plan.");
        assertThat(review.statements())
                .extracting(found -> found.statement().attributes().getOrDefault("addressee", ""))
                .containsExactly("", "Health Trust", "Police");
    }

    @Test
    void puts_a_table_together_that_a_page_has_parted() {
        Printed page = new Printed();
        page.words(SANS_BOLD, 16, 72, 80, "Response to the Review");
        double[] widths = {200, 200};
        page.table(72, 700, widths, new String[][] {
            {"Finding", "Action"},
            {"The visits were short.", "Visits will be longer and they will be written down by the"}
        });
        page.newPage();
        page.table(72, 60, widths, new String[][] {
            {"", "worker on the same day."},
            {"Finding", "Action"},
            {"The plan was closed.", "Plans will be read again."}
        });

        assertThat(rows(page))
                .containsExactly(
                        "null | null | finding | The visits were short.",
                        "null | null | action | Visits will be longer and they will be written down by the worker on the same day.",
                        "null | null | finding | The plan was closed.",
                        "null | null | action | Plans will be read again.");
    }

    @Test
    void reads_a_table_without_lines_row_by_row() {
        Printed page = new Printed();
        page.words(SANS_BOLD, 16, 72, 80, "Response to the Review");
        double y = 120;
        String[][] cells = {
            {"Findings", "Actions"},
            {
                "The visits of the worker were short and rare.",
                "Visits will be longer and will be written down on the same day."
            },
            {
                "The plan was closed before anyone had seen him.",
                "Plans will be read again before they are closed, by another."
            },
            {
                "The father was not asked about his own childhood.",
                "Fathers will be asked about theirs at the very first visit."
            }
        };
        for (String[] row : cells) {
            double left = page.paragraph(SANS, 10, 72, 150, y, row[0]);
            double right = page.paragraph(SANS, 10, 300, 150, y, row[1]);
            y = Math.max(left, right) + 14;
        }

        assertThat(rows(page))
                .containsExactly(
                        "null | null | finding | The visits of the worker were short and rare.",
                        "null | null | action | Visits will be longer and will be written down on the same day.",
                        "null | null | finding | The plan was closed before anyone had seen him.",
                        "null | null | action | Plans will be read again before they are closed, by another.",
                        "null | null | finding | The father was not asked about his own childhood.",
                        "null | null | action | Fathers will be asked about theirs at the very first visit.");
    }

    @Test
    void reads_bullets_that_are_drawn_and_bullets_inside_bullets() {
        Printed page = new Printed();
        page.words(SANS_BOLD, 14, 72, 80, "Key learning");
        page.dot(76, 100).paragraph(SANS, 11, 90, 400, 100, LONG);
        page.dot(76, 150).paragraph(SANS, 11, 90, 400, 150, "Ask who else lives there:");
        page.item(SANS, 11, "-", 108, 400, 165, "fathers and partners");
        page.item(SANS, 11, "-", 108, 400, 180, "lodgers");
        page.dot(76, 195).paragraph(SANS, 11, 90, 400, 195, "Write it down.");

        assertThat(texts(page))
                .containsExactly(
                        LONG, "Ask who else lives there:", "fathers and partners", "lodgers", "Write it down.");
    }

    @Test
    void reads_typewriter_text_with_indented_paragraphs_and_no_gaps_between() {
        Printed page = new Printed();
        double y = page.paragraph(TYPEWRITER, 10, 92, 72, 450, 100, LONG);
        y = page.paragraph(TYPEWRITER, 10, 92, 72, 450, y, "He was not seen. " + LONG);
        page.paragraph(TYPEWRITER, 10, 92, 72, 450, y, "She was.");

        assertThat(texts(page)).containsExactly(LONG, "He was not seen.", LONG, "She was.");
    }

    @Test
    void leaves_out_the_contents() {
        Printed page = new Printed();
        page.words(SANS_BOLD, 20, 72, 80, "Review of the Case of Child C");
        page.words(SANS_BOLD, 14, 72, 120, "Contents");
        page.words(SANS, 11, 72, 140, "1. Findings ................................................. 2");
        page.words(SANS, 11, 72, 155, "2. Recommendations").words(SANS, 11, 480, 155, "3");
        page.newPage();
        page.words(SANS_BOLD, 14, 72, 120, "1. Findings");
        page.paragraph(SANS, 11, 72, 450, 140, LONG);
        page.words(SANS_BOLD, 14, 72, 220, "2. Recommendations");
        page.paragraph(SANS, 11, 72, 450, 240, "Ask the father.");

        assertThat(rows(page))
                .containsExactly(
                        "Child C | Findings | finding | " + LONG,
                        "Child C | Recommendations | recommendation | Ask the father.");
    }

    @Test
    void tells_the_page_and_the_place_of_each_statement() {
        Printed page = new Printed();
        page.paragraph(SERIF, 12, 72, 450, 100, LONG);
        page.newPage();
        page.paragraph(SERIF, 12, 72, 450, 100, "She was seen.");

        Review review = read(page);
        assertThat(review.format()).isEqualTo(Format.PDF);
        assertThat(review.statements()).extracting(LocatedStatement::page).containsExactly(1, 2);
        LocatedStatement last = review.statements().get(1);
        assertThat(review.text().substring(last.start(), last.end())).isEqualTo("She was seen.");
        assertThat(review.text()).doesNotContain("\r");
    }
}
