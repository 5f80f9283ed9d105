package io.github.crosscut.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormLengthTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            child                              : 1
            multi-agency meeting               : 3
            (a|a few|) words                   : 3
            (did|do) not (ask|speak (up|out))  : 4
            (policy|policies)~ 's owner        : 2
            s.47 enquiry                       : 2
            and/or                             : 2
            """)
    void a_form_is_as_long_as_its_longest_alternatives(String form, int words) {
        assertThat(FormLength.of(form)).isEqualTo(words);
    }
}
