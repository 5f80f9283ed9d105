package io.github.crosscut.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {

    private static ReviewDetails details(String text) {
        return Reading.read(Format.TEXT, text).details();
    }

    @Test
    void reads_board_type_and_date_above_the_text() {
        assertThat(
                        details(
                                "Hillside Local Safeguarding Children Board\n\nSerious Case Review in relation to Child BE\n\n30th June 2019\n\nIntroduction\n\nIt began in 2012.\n"))
                .isEqualTo(new ReviewDetails(
                        "Hillside Local Safeguarding Children Board", "serious case review", "2019-06-30", 2019));
    }

    @Test
    void reads_them_from_the_first_paragraph_and_the_year_from_the_title() {
        assertThat(
                        details(
                                "Learning from CMRs 2023 - 2024\n\nThe Safeguarding Board for Northern Ireland met on 3 May 2022 and spoke of all that had been learned.\n"))
                .isEqualTo(new ReviewDetails(
                        "Safeguarding Board for Northern Ireland", "case management review", null, 2024));
    }

    @Test
    void says_nothing_where_the_document_does_not() {
        assertThat(details("The Local Safeguarding Children Board met. It was late.\n"))
                .isEqualTo(ReviewDetails.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Published: March 2020, 2020-03",
        "Date: 04/11/2018, 2018-11-04",
        "2017-02-01, 2017-02-01",
        "Action plan 2018-19, ",
        "2018-12, ",
        "2017-02-31, ",
        "31/02/2017, ",
        "Issue 45 May 2017, 2017-05",
        "31/02/2017 and 12/03/2017, 2017-03-12",
        "Thirteenth month 2017, "
    })
    void reads_dates(String line, String date) {
        assertThat(details("A Summary of Learning\n\n" + line + "\n\nIt was late.\n")
                        .date())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recommendations | The Health Trust should ask every father. | Health Trust",
                "Recommendations | Police: ask every father. | Police",
                "Recommendations | All - ask every father. | All",
                "Recommendations | Recommendation 3 (for Children's Social Care): ask every father. | Children's Social Care",
                "Recommendations for schools | Ask every father. | schools",
                "Actions | LSCB to publish a newsletter. | LSCB",
                "Recommendations | Recommendation to the Policy Group - ask every father. | Policy Group",
                "Actions | The Training Group will run a workshop. | Training Group",
                "Actions | Public Health will pay for a worker. | Public Health",
                "Recommendations | When a family moves in, the duty team should read its records. | duty team",
                "Recommendations | If a plan fails, ask the manager to read it. | ''",
                "Recommendations | Ask every father. | ''",
                "Findings | The Health Trust should have asked. | ''"
            })
    void tells_whom_a_recommendation_is_for(String heading, String statement, String addressee) {
        Review review = Reading.read(Format.TEXT, "A Summary\n\n" + heading + "\n\n" + statement + "\n");

        assertThat(review.statements().get(0).statement().attributes().getOrDefault("addressee", ""))
                .isEqualTo(addressee);
    }

    @Test
    void keeps_the_numbers_of_items() {
        for (String headings : new String[] {"A Summary\n\nActions", "# A Summary\n\n## Actions"}) {
            assertThat(Reading.read(Format.TEXT, headings + "\n\n1. Ask.\n2. Ask again.\n")
                            .statements())
                    .extracting(found -> found.statement().attributes().get("number"))
                    .containsExactly("1", "2");
        }
        assertThat(Reading.read(Format.HTML, "<ol start=3><li>Ask.<li>Ask again.</ol><ul><li>Listen.</ul>")
                        .statements())
                .extracting(found -> found.statement().attributes().getOrDefault("number", ""))
                .containsExactly("3", "4", "");
    }
}
