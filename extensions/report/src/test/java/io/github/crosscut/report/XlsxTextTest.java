package io.github.crosscut.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XlsxTextTest {

    @Test
    void ordinaryTextIsLeftAlone() {
        String text = "said \u201Cno\u201D \uD83D\uDE00\tand\nleft";

        assertThat(XlsxText.of(text)).isEqualTo(text);
    }

    @Test
    void whatXmlCannotHoldBecomesTheReplacementCharacter() {
        assertThat(XlsxText.of("a\u0000b\u000Bc\uFFFEd\uD800e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void lineEndsBecomeOne() {
        assertThat(XlsxText.of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void wordsThatLookLikeAnEscapeAreEscaped() {
        assertThat(XlsxText.of("_x0041_ _x00_ _y0041_")).isEqualTo("_x005F_x0041_ _x00_ _y0041_");
    }

    @Test
    void aTextThatJustFitsIsWhole() {
        assertThat(XlsxText.of("x".repeat(32_767))).hasSize(32_767).doesNotContain("cut");
    }

    @Test
    void aTextThatIsTooLongIsCutAndSaysSo() {
        assertThat(XlsxText.of("x".repeat(32_768))).hasSize(32_767).endsWith("xxx [cut: longer than a cell]");
    }

    @Test
    void aPairOfSurrogatesIsNotTornApart() {
        String cut = XlsxText.of("\uD83D\uDE00".repeat(20_000));
        int kept = cut.length() - XlsxText.CUT.length();

        assertThat(cut.length()).isLessThanOrEqualTo(XlsxText.LIMIT);
        assertThat(Character.isLowSurrogate(cut.charAt(kept - 1))).isTrue();
    }
}
