package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final WordTable TABLE = WordTable.of(List.of("nobody", "asked", "café", "a"));

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
        var table = WordTable.of(words);
        assertThat(words)
                .allSatisfy(it -> assertThat(words.get(table.number(it))).isEqualTo(it));
        assertThat(number(table, "A SAFEGUARDING2 case", 2, 15)).isEqualTo(1);
        assertThat(table.number("safeguarding3")).isEqualTo(-1);
    }

    @Test
    void a_word_that_stands_there_twice_is_refused_since_one_of_both_could_never_be_found() {
        assertThatThrownBy(() -> WordTable.of(List.of("but", "But"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_word_has_no_number() {
        assertThat(TABLE.number("ask")).isEqualTo(-1);
        assertThat(TABLE.number("")).isEqualTo(-1);
    }

    @Test
    void a_table_that_is_read_numbers_words_as_the_written_one_did() throws IOException {
        List<String> words = Stream.concat(
                        IntStream.range(0, 5000).mapToObj(it -> "w" + it), Stream.of("naïveté", "intergenerational"))
                .toList();
        var bytes = new ByteArrayOutputStream();
        WordTable.of(words).write(new DataOutputStream(bytes));
        var table = WordTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(words)
                .allSatisfy(it -> assertThat(words.get(table.number(it))).isEqualTo(it));
        assertThat(table.number("w5000")).isEqualTo(-1);
    }
}
