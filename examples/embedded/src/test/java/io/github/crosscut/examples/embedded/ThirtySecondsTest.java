package io.github.crosscut.examples.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThirtySecondsTest {

    private static final Path SOURCE = Path.of("src/main/java/io/github/crosscut/examples/embedded/ThirtySeconds.java");

    @Test
    void theThemeIsPrintedWithItsWordsAndItsRules() {
        assertThat(printed().lines())
                .startsWith("voice-of-the-child (concern)")
                .anyMatch(line -> line.startsWith("  'children' by rule voice-of-the-child/"));
    }

    @Test
    void theReadmeShowsThisExampleAsItIsCompiled() throws IOException {
        List<String> shown = stripped(Files.readString(Path.of("../../README.md"), UTF_8)
                .lines()
                .dropWhile(line -> !line.equals("```java"))
                .skip(1)
                .takeWhile(line -> !line.equals("```")));

        assertThat(shown).contains("var classifier = SafeguardingThemes.classifier();");
        assertThat(stripped(Files.readString(SOURCE, UTF_8).lines())).containsSubsequence(shown);
    }

    private static String printed() {
        PrintStream console = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            ThirtySeconds.main();
        } finally {
            System.setOut(console);
        }
        return printed.toString(UTF_8);
    }

    /** Lines of code, without their indentation and the remarks behind them. */
    private static List<String> stripped(Stream<String> lines) {
        return lines.map(line -> line.replaceFirst(" // .*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
