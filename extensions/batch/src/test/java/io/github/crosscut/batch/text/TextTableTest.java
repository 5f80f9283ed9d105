package io.github.crosscut.batch.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void namesStandLeftAndNumbersRight() {
        var table = new TextTable("theme", "n");
        table.row("voice", "12");
        table.row("cafe\u0301", "7");

        assertThat(table.text()).isEqualTo("""
                        theme   n
                        voice  12
                        cafe\u0301    7
                        """);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        var table = new TextTable("theme", "n");

        assertThatThrownBy(() -> table.row("voice")).isInstanceOf(IllegalArgumentException.class);
    }
}
