package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final WordTable TABLE = new WordTable(List.of("nobody", "asked", "café", "a"));

    @Test
    void a_word_is_found_in_the_middle_of_a_text_in_whatever_case() {
        assertThat(number(TABLE, "Yes: Nobody ASKED.", 5, 11)).isZero();
        assertThat(number(TABLE, "Yes: Nobody ASKED.", 12, 17)).isEqualTo(1);
        assertThat(TABLE.number("café")).isEqualTo(2);
    }

    private static int number(WordTable table, String text, int start, int end) {
        return table.number(WordKey.of(text, start, end), text, start, end);
    }

    @Test
    void long_words_that_begin_or_end_alike_are_told_apart() {
        List<String> words = List.of("safeguarding1", "safeguarding2", "1safeguarding", "2safeguarding");
        var table = new WordTable(words);
        assertThat(words)
                .allSatisfy(it -> assertThat(words.get(table.number(it))).isEqualTo(it));
        assertThat(number(table, "A SAFEGUARDING2 case", 2, 15)).isEqualTo(1);
        assertThat(table.number("safeguarding3")).isEqualTo(-1);
    }

    @Test
    void a_word_that_stands_there_twice_is_refused_since_one_of_both_could_never_be_found() {
        assertThatThrownBy(() -> new WordTable(List.of("but", "But"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_word_has_no_number() {
        assertThat(TABLE.number("ask")).isEqualTo(-1);
        assertThat(TABLE.number("")).isEqualTo(-1);
    }

    @Test
    void words_are_listed_by_their_numbers_however_many_there_are() {
        List<String> words = IntStream.range(0, 5000).mapToObj(it -> "w" + it).toList();
        var table = new WordTable(words);
        assertThat(table.inOrder()).isEqualTo(words);
        assertThat(words)
                .allSatisfy(it -> assertThat(words.get(table.number(it))).isEqualTo(it));
    }
}
