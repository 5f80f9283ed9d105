package io.github.crosscut.documents.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNamesTest {

    private static final CaseNames CASES = new CaseNames(
            "Child Wren was ill. Nobody saw Child Wren. Baby Sam fell. Child Protection and Child Protection.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CMR ONE                              | CMR ONE
                    Child One                            | Child One
                    Child BE                             | Child BE
                    CHILD BE                             | CHILD BE
                    CASE 3                               | CASE 3
                    Case 3: the baby who fell            | Case 3
                    Case 3 – a baby                      | Case 3
                    Case No. 2010-11/3                   | Case No. 2010-11/3
                    Family A                             | Family A
                    Family A (2019)                      | Family A
                    Child L and Child N                  | Child L and Child N
                    Child A05 & A06                      | Child A05 & A06
                    Serious Case Review 12               | Serious Case Review 12
                    Child ‘K’                            | Child K
                    Child Wren                           | Child Wren
                    CHILD WREN                           | CHILD WREN
                    """)
    void a_heading_may_be_the_name_of_a_case(String heading, String name) {
        assertThat(CASES.whole(heading)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Child",
                "Child Protection",
                "CHILD PROTECTION",
                "CHILD IN NEED",
                "Child in need",
                "Baby Sam",
                "Family Support",
                "Family GP",
                "Case studies",
                "Case Review 2019",
                "Review of reviews",
                "Children One and Two",
                "Child One was seen",
                "A child",
                "The case",
                "Finding 1",
                "Child-centred work",
                "Child's perspective",
                "Case"
            })
    void other_headings_are_none(String heading) {
        assertThat(CASES.whole(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Serious Case Review in relation to Child BE | Child BE
                    Learning Review: Child Wren                 | Child Wren
                    Child Q: overview report                    | Child Q
                    Overview of Baby P's life                   | Baby P
                    """)
    void a_title_may_name_a_case_anywhere(String title, String name) {
        assertThat(CASES.within(title)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Learning from Child B", "Background: Child B", "The voice of Child B"})
    void a_heading_may_end_with_a_case(String heading) {
        assertThat(CASES.atEnd(heading)).contains("Child B");
    }
}
