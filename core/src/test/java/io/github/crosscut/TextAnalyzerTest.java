package io.github.crosscut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {

    private static final TextAnalyzer ANALYZER = TestAnalyzer.create();

    private static List<String> words(String text) {
        return ANALYZER.words(text).stream().map(span -> span.in(text)).toList();
    }

    private static List<String> sentences(String text) {
        return ANALYZER.sentences(text).stream().map(span -> span.in(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mother’s illness              | mother’s,illness
                    the GPs’ letters              | the,GPs,letters
                    multi-agency work             | multi,agency,work
                    multi‑agency work             | multi,agency,work
                    seen—by whom                  | seen,by,whom
                    staff/CAMHS/YOT               | staff,CAMHS,YOT
                    consent...needs               | consent,needs
                    sharing…and                   | sharing,and
                    under s.47 of the Act         | under,s.47,of,the,Act
                    the A&E ward                  | the,A&E,ward
                    16/17-year-olds               | 16,17,year,olds
                    • one bullet                  | one,bullet
                    assess\u00ADment              | assess\u00ADment
                    didn't ask                    | didn't,ask
                    “start again” syndrome        | start,again,syndrome
                    e.g. this                     | e.g,this
                    G.P.'s role                   | G.P.'s,role
                    unseen\u00A0child             | unseen,child
                    a 😀 smile                    | a,smile
                    """)
    void words_keep_together_what_belongs_together(String text, String words) {
        assertThat(words(text)).containsExactly(words.split(","));
    }

    @Test
    void a_ligature_is_part_of_its_word() {
        assertThat(words("the ﬁle was lost")).containsExactly("the", "ﬁle", "was", "lost");
    }

    @Test
    void an_abbreviation_ends_no_sentence() {
        assertThat(sentences("Reviews took e.g. 2 Yrs. or more. The plan was agreed with Dr. Hart."))
                .containsExactly("Reviews took e.g. 2 Yrs. or more.", "The plan was agreed with Dr. Hart.");
    }

    @Test
    void an_abbreviation_before_a_new_sentence_ends_the_old_one() {
        assertThat(sentences("They met nurses, doctors etc. The plan was agreed."))
                .containsExactly("They met nurses, doctors etc.", "The plan was agreed.");
    }

    @Test
    void a_blank_line_and_a_bullet_end_a_sentence() {
        assertThat(sentences("One thing\n\nAnother thing\n• A third. "))
                .containsExactly("One thing", "Another thing", "• A third.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\uD83D", "\uDE00 x", "...", "\u00AD"})
    void odd_text_has_an_answer(String text) {
        assertThat(ANALYZER.sentences(text))
                .allSatisfy(it -> assertThat(it.end()).isLessThanOrEqualTo(text.length()));
        assertThat(ANALYZER.words(text))
                .allSatisfy(it -> assertThat(it.length()).isPositive());
    }

    @Test
    void a_long_text_is_split_as_its_parts_are() {
        String part =
                "The nurse met Dr. Hart at 10 a.m. to agree the plan. Nobody asked the twins, their aunt or the school. ";
        assertThat(sentences(part.repeat(200))).hasSize(400);
        assertThat(sentences("word, ".repeat(2_000) + "and. An end.")).hasSize(2);
    }
}
