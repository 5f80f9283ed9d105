package io.github.crosscut.refiqda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void placesAreThoseThatJavaCounts() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = random.ints(random.nextInt(40), 0, 3)
                    .mapToObj(it -> it == 0 ? "😀" : it == 1 ? "é" : "a")
                    .reduce("", String::concat);
            CodePoints points = CodePoints.of(text);
            assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
            for (int i = 0; i <= points.length(); i++) {
                int utf16 = text.offsetByCodePoints(0, i);
                assertThat(points.toUtf16(i)).isEqualTo(utf16);
                assertThat(points.ofUtf16(utf16)).isEqualTo(i);
            }
        }
    }

    @Test
    void aPlaceInsideAPairCountsAsBehindIt() {
        assertThat(CodePoints.of("a😀b").ofUtf16(2)).isEqualTo(2);
    }

    @Test
    void placesOutsideTheTextAreErrors() {
        CodePoints points = CodePoints.of("a😀");

        assertThatThrownBy(() -> points.toUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.ofUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.ofUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
