package io.github.crosscut.batch.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.report.ThemeCount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTableTest {

    private static final Look BLOCKS = new Look(true, false, true, 80);

    private static CountTable table() {
        var table = new CountTable("theme");
        table.row("Voice of the child", List.of(new ThemeCount(6, 0, 3, 0, 0), new ThemeCount(0, 2, 0, 1, 0)));
        table.row("A theme with a name that is rather long", List.of(new ThemeCount(1, 0, 0, 0, 2)));
        table.row("Nothing", List.of(ThemeCount.NONE));
        return table;
    }

    @Test
    void aFileGetsAllNumbersAndNoBars() {
        assertThat(table().text(Look.PLAIN)).isEqualTo("""
                        theme                                    statements  concern  strength  expectation  neutral  reviews  cases by rule only
                        Voice of the child                               12        6         2            3        1        2                   0
                        A theme with a name that is rather long           1        1         0            0        0        1                   2
                        Nothing                                           0        0         0            0        0        0                   0
                        """);
    }

    @Test
    void aTerminalGetsBarsInPlaceOfTheNumbersThatDoNotFit() {
        assertThat(table().text(BLOCKS)).isEqualTo("""
                        theme                                    statements  concern
                        Voice of the child                               12        6  █████████▓▓▓▒▒▒▒▒░
                        A theme with a name that is rather long           1        1  ██
                        Nothing                                           0        0

                        █ concern  ▓ strength  ▒ expectation  ░ neutral
                        """);
    }

    @Test
    void aTerminalWithoutBlocksGetsSigns() {
        assertThat(table().text(new Look(true, false, false, 80)))
                .contains("12        6  #########+++=====.\n", "\n# concern  + strength  = expectation  . neutral\n");
    }

    @Test
    void coloursAddToTheSignsAndTakeNoneAway() {
        String coloured = table().text(new Look(true, true, true, 80));

        assertThat(coloured).contains("\u001B[31m█████████\u001B[0m\u001B[32m▓▓▓\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(table().text(BLOCKS));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 120, 160, 240})
    void noLineIsWiderThanTheTerminal(int columns) {
        String text = table().text(new Look(true, false, true, columns));

        assertThat(text.lines()).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(columns));
        assertThat(text).contains("█");
    }

    @Test
    void aNarrowTerminalCutsTitles() {
        assertThat(table().text(new Look(true, false, true, 40))).contains("\nA theme with a..           1  █");
    }

    @Test
    void coloursAreLeftAwayWhereTheyAreNotWanted() {
        assertThat(Look.onTerminal(Map.of("TERM", "xterm"), "UTF-8").colours()).isTrue();
        assertThat(Look.onTerminal(Map.of("TERM", "xterm", "NO_COLOR", ""), "UTF-8")
                        .colours())
                .isTrue();
        assertThat(Look.onTerminal(Map.of("TERM", "xterm", "NO_COLOR", "1"), "UTF-8")
                        .colours())
                .isFalse();
        assertThat(Look.onTerminal(Map.of("TERM", "dumb"), "UTF-8").colours()).isFalse();
        assertThat(Look.onTerminal(Map.of(), "UTF-8").withoutColours().colours())
                .isFalse();
    }

    @Test
    void blocksAreForTerminalsThatKnowThem() {
        assertThat(Look.onTerminal(Map.of(), "utf8").blocks()).isTrue();
        assertThat(Look.onTerminal(Map.of(), "ANSI_X3.4-1968").blocks()).isFalse();
        assertThat(Look.onTerminal(Map.of(), "Cp850").blocks()).isFalse();
    }

    @Test
    void theWidthIsThatOfTheEnvironmentOrTheUsualOne() {
        assertThat(Look.onTerminal(Map.of("COLUMNS", "132"), "UTF-8").columns()).isEqualTo(132);
        assertThat(Look.onTerminal(Map.of("COLUMNS", "wide"), "UTF-8").columns())
                .isEqualTo(80);
        assertThat(Look.onTerminal(Map.of(), "UTF-8").columns()).isEqualTo(80);
    }
}
