package io.github.crosscut.batch.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void caretsStandUnderTheMarkedWords() {
        assertThat(MarkedText.lines("He hit her", List.of(new Span(3, 6), new Span(7, 10)), 76))
                .containsExactly("He hit her", "   ^^^ ^^^");
    }

    @Test
    void linesAreBrokenBetweenWordsAndAMarkGoesOnBelow() {
        assertThat(MarkedText.lines("one two three four", List.of(new Span(4, 13)), 8))
                .containsExactly("one two", "    ^^^^", "three", "^^^^^", "four");
    }

    @Test
    void aWordLongerThanTheLineStaysWhole() {
        assertThat(MarkedText.lines("a incomprehensible b", List.of(), 6))
                .containsExactly("a", "incomprehensible", "b");
    }

    @Test
    void emojiAndAccentsDoNotMoveTheCarets() {
        assertThat(MarkedText.lines("\uD83D\uDE00 cafe\u0301 hit", List.of(new Span(9, 12)), 76))
                .containsExactly("\uD83D\uDE00 cafe\u0301 hit", "        ^^^");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(MarkedText.lines("", List.of(), 76)).containsExactly("");
    }

    @Test
    void whatATerminalWouldObeyIsNotShown() {
        assertThat(MarkedText.lines("a\u001B[31mb\tc\u202Ed\uD800", List.of(new Span(6, 7)), 76))
                .containsExactly("a\uFFFD[31mb c\uFFFDd\uFFFD", "      ^");
    }
}
