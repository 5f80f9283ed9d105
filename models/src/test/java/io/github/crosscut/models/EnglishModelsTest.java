package io.github.crosscut.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishModelsTest {

    private static final TextAnalyzer ANALYZER = EnglishModels.analyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Cases were open too long, e.g. Children on Register 2 Yrs. +              | 1
                    The role of G.P.'s in safeguarding was clear to H.V. and S.W. alike.      | 1
                    An enquiry under s.47 was begun. It took Dr. Marsh two days.              | 2
                    Nurses, teachers, etc. The plan was agreed.                               | 2
                    Was she seen? No! Nobody came... and nobody asked.                        | 3
                    They met at St. Anne's Hosp. at 10 a.m. to agree the plan.                | 1
                    The answer was no. The child was not seen.                                | 2
                    """)
    void sentences_end_where_a_reader_would_end_them(String text, int count) {
        List<String> sentences =
                ANALYZER.sentences(text).stream().map(span -> span.in(text)).toList();
        assertThat(sentences).hasSize(count);
        assertThat(String.join(" ", sentences)).isEqualTo(text);
    }
}
