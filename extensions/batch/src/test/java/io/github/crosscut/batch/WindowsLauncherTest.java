package io.github.crosscut.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The zip's launcher for Windows, which runs nowhere else: what its text must hold. */
class WindowsLauncherTest {

    private static final Path LAUNCHER = Path.of("src/main/distribution/bin/crosscut.bat");

    private static String text() throws IOException {
        return Files.readString(LAUNCHER);
    }

    /** The lines that do something. */
    private static List<String> commands() throws IOException {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("rem "))
                .toList();
    }

    @Test
    void everyLineEndsAsTheCommandPromptNeedsIt() throws IOException {
        assertThat(text()).isEqualTo(text().replaceAll("\r?\n", "\r\n")).matches(Pattern.compile("[\\x00-\\x7f]*"));
    }

    @Test
    void everyPathIsInQuotes() throws IOException {
        // Quotes that are taken out of a path are no quotes around it.
        List<String> lines =
                commands().stream().map(line -> line.replace(":\"=", "")).toList();

        for (String variable : List.of("crosscut_home", "crosscut_java", "crosscut_options", "JAVA_HOME", "~dp0")) {
            assertThat(lines).anyMatch(line -> line.contains("%" + variable));
            assertThat(lines).noneMatch(line -> isOutsideQuotes(line, "%" + variable));
        }
    }

    private static boolean isOutsideQuotes(String line, String variable) {
        String[] parts = line.split("\"", -1);
        for (int i = 0; i < parts.length; i += 2) {
            if (parts[i].contains(variable)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void noPathIsInsideABlockThatABracketInItWouldEnd() throws IOException {
        assertThat(commands()).noneMatch(line -> line.stripTrailing().endsWith("("));
    }

    @Test
    void theProgramsExitCodeIsHandedOnAndEveryFailureIsTwo() throws IOException {
        List<String> lines = commands();
        int program = lines.indexOf(
                lines.stream().filter(line -> line.endsWith(" %*")).findFirst().orElseThrow());

        assertThat(lines.get(program + 1)).isEqualTo("set \"crosscut_code=%ERRORLEVEL%\"");
        assertThat(lines.stream().filter(line -> line.startsWith("exit")))
                .containsExactly("exit /b %crosscut_code%", "exit /b 2", "exit /b 2", "exit /b 2");
    }

    @Test
    void everyLabelThatIsGoneToIsThereAndNoOther() throws IOException {
        Stream<String> targets = commands().stream()
                .filter(line -> line.contains("goto "))
                .map(line -> line.replaceFirst(".*goto ", ""));
        Stream<String> labels =
                commands().stream().filter(line -> line.startsWith(":")).map(line -> line.substring(1));

        assertThat(labels).containsExactlyInAnyOrderElementsOf(targets.toList());
    }

    @Test
    void itAsksTheJvmForWhatTheOtherLauncherAsks() throws IOException {
        String other = Files.readString(LAUNCHER.resolveSibling("crosscut"));

        assertThat(text()).contains("\\lib\\java.options", "\\lib\\*\" io.github.crosscut.batch.Crosscut %*");
        assertThat(other).contains("/lib/java.options", "/lib/*\" io.github.crosscut.batch.Crosscut \"$@\"");
        assertThat(Files.readString(Path.of("../../crosscut"))).contains("/src/main/distribution/lib/java.options");
    }
}
