package io.github.crosscut.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static String written(String cell) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = new CsvTable(out, List.of("a", "b"))) {
            table.row(List.of(cell, ""));
        }
        String text = out.toString(UTF_8);
        assertThat(text).startsWith("\uFEFFa,b\r\n").endsWith(",\r\n");
        return text.substring("\uFEFFa,b\r\n".length(), text.length() - ",\r\n".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632", "-1", "@sum", "\tx"})
    void aCellThatASpreadsheetWouldRunGetsAnApostrophe(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("'" + cell);
    }

    @Test
    void aLeadingCarriageReturnIsQuotedToo() throws IOException {
        assertThat(written("\rx")).isEqualTo("\"'\rx\"");
    }

    @Test
    void signsInsideACellAreLeftAlone() throws IOException {
        assertThat(written("a=b+c@d")).isEqualTo("a=b+c@d");
    }

    @Test
    void quotesCommasAndLineEndsAreQuoted() throws IOException {
        assertThat(written("said \"no\", then\nleft")).isEqualTo("\"said \"\"no\"\", then\nleft\"");
    }

    @Test
    void anUnpairedSurrogateBecomesTheReplacementCharacterAndAnEmojiStays() throws IOException {
        assertThat(written("a\uD800b \uD83D\uDE00")).isEqualTo("a\uFFFDb \uD83D\uDE00");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() throws IOException {
        try (var table = new CsvTable(new ByteArrayOutputStream(), List.of("a", "b"))) {
            assertThatThrownBy(() -> table.row(List.of("x"))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
