package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordKeyTest {

    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    @Test
    void case_does_not_matter() {
        assertThat(WordKey.of("CAMHS")).isEqualTo(WordKey.of("camhs")).isEqualTo(WordKey.of("the CAMHS team", 4, 9));
    }

    @Test
    void no_two_words_of_up_to_twelve_characters_share_a_key() {
        var random = new Random(20261127);
        var wordByKey = new HashMap<Long, String>();
        for (int i = 0; i < 200_000; i++) {
            String word = word(random, 1 + random.nextInt(12));
            long key = WordKey.of(word);
            assertThat(WordKey.isShared(key)).isFalse();
            assertThat(wordByKey.putIfAbsent(key, word)).isIn(null, word);
        }
        assertThat(WordKey.of("999999999999")).isPositive();
        assertThat(WordKey.of("zzzzzzzzzzzz")).isPositive();
        assertThat(WordKey.of("a")).isNotEqualTo(WordKey.of("aa"));
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return word.toString();
    }

    @Test
    void a_longer_word_says_that_its_letters_must_be_compared() {
        assertThat(WordKey.isShared(WordKey.of("safeguarding1"))).isTrue();
        assertThat(WordKey.isShared(WordKey.of("responsibilities"))).isTrue();
    }

    @Test
    void a_word_with_other_characters_has_a_key_in_its_normal_form_only() {
        assertThat(WordKey.of("a café", 2, 6)).isEqualTo(WordKey.NONE);
        assertThat(WordKey.of("a&e", 0, 3)).isEqualTo(WordKey.NONE);
        assertThat(WordKey.isShared(WordKey.of("café"))).isTrue();
    }
}
