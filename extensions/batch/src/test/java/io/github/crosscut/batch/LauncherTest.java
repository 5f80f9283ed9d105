package io.github.crosscut.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher at the root of the checkout, in a copy of the checkout's outline with a {@code java} and a {@code mvn} that only tell. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
              *-version*) echo "    java.specification.version = ${FAKE_JAVA:-17}" >&2 ;;
              *) for last; do :; done; echo "ran: $last" ;;
            esac
            """;

    /** Takes a moment, so that two at once would meet; builds what the launcher needs, or fails. */
    private static final String MAVEN = """
            #!/bin/sh
            echo "built" >> "$BUILDS"
            sleep 0.3
            mkdir extensions/batch/target/lib || exit 1
            exit ${FAKE_MVN:-0}
            """;

    @TempDir
    private Path temporary;

    private Path root;
    private Path tools;
    private Path builds;

    @BeforeEach
    void checkout() throws IOException {
        root = Files.createDirectories(temporary.resolve("a checkout"));
        builds = temporary.resolve("builds");
        Files.createDirectories(root.resolve("core/src/main"));
        Files.createDirectories(root.resolve("extensions/batch/src/main"));
        Files.writeString(root.resolve("pom.xml"), "");
        Files.writeString(root.resolve("core/src/main/A.java"), "");
        Path launcher = Files.copy(Path.of("../../crosscut"), root.resolve("crosscut"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        tools = Files.createDirectories(temporary.resolve("tools"));
        tool(tools, "java", JAVA);
        tool(tools, "mvn", MAVEN);
        for (Path file :
                List.of(root.resolve("pom.xml"), root.resolve("core/src/main/A.java"), root.resolve("core/src/main"))) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        }
    }

    private static void tool(Path folder, String name, String script) throws IOException {
        Path tool = Files.writeString(folder.resolve(name), script);
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    private Process start(Path launcher, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(launcher.toString(), "last argument");
        builder.directory(temporary.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().put("BUILDS", builds.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private record Run(int exitCode, String out, String err) {}

    private static Run finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private Run launch(Map<String, String> environment) throws IOException, InterruptedException {
        return finish(start(root.resolve("crosscut"), environment));
    }

    private long builds() throws IOException {
        try (Stream<String> lines = Files.exists(builds) ? Files.lines(builds) : Stream.empty()) {
            return lines.count();
        }
    }

    @Test
    void theFirstCallBuildsAndTheSecondDoesNot() throws Exception {
        Run first = launch(Map.of());
        Run second = launch(Map.of());

        assertThat(first.out()).isEqualTo("ran: last argument\n");
        assertThat(first.err()).startsWith("crosscut: building");
        assertThat(second).isEqualTo(new Run(0, "ran: last argument\n", ""));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aChangedOrDeletedSourceIsBuiltAgain() throws Exception {
        launch(Map.of());
        Path source = root.resolve("core/src/main/A.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        launch(Map.of());
        assertThat(builds()).isEqualTo(2);

        Files.delete(source);
        Files.setLastModifiedTime(
                source.getParent(), FileTime.from(Instant.now().plusSeconds(5)));
        launch(Map.of());
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void aBuildThatFailsIsToldAndTriedAgain() throws Exception {
        Run failed = launch(Map.of("FAKE_MVN", "1"));
        Run again = launch(Map.of());

        assertThat(failed.exitCode()).isEqualTo(2);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("the build failed");
        assertThat(again.out()).isEqualTo("ran: last argument\n");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoFirstCallsAtOnceBuildOnce() throws Exception {
        Process one = start(root.resolve("crosscut"), Map.of());
        Process other = start(root.resolve("crosscut"), Map.of());

        assertThat(finish(one).out()).isEqualTo("ran: last argument\n");
        assertThat(finish(other).out()).isEqualTo("ran: last argument\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aChainOfLinksLeadsToTheCheckout() throws Exception {
        Path links = Files.createDirectories(temporary.resolve("some links"));
        Files.createSymbolicLink(links.resolve("second"), root.resolve("crosscut"));
        Path first = Files.createSymbolicLink(links.resolve("first"), Path.of("second"));

        assertThat(finish(start(first, Map.of())).out()).isEqualTo("ran: last argument\n");
    }

    @Test
    void aJavaThatIsTooOldIsToldBeforeAnyBuild() throws Exception {
        Run run = launch(Map.of("FAKE_JAVA", "11"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is Java 11; 17 or newer is needed");
        assertThat(builds()).isZero();
    }

    @Test
    void aJavaHomeWithoutJavaIsTold() throws Exception {
        Run run = launch(Map.of("JAVA_HOME", temporary.toString()));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("JAVA_HOME", "holds no bin/java");
    }

    @Test
    void missingToolsAreTold() throws Exception {
        // Only what the launcher itself needs, and neither java nor mvn.
        Path bare = Files.createDirectories(temporary.resolve("bare"));
        for (String name : List.of("bash", "dirname", "readlink", "sed", "find", "head", "cat", "mkdir")) {
            tool(bare, name, "#!/bin/sh\nexec $(PATH=/usr/bin:/bin; command -v " + name + ") \"$@\"\n");
        }
        assertThat(launch(Map.of("PATH", bare.toString())).err())
                .isEqualTo("crosscut: no java found; install a JDK 17 or newer, or set JAVA_HOME to one\n");

        tool(bare, "java", JAVA);
        assertThat(launch(Map.of("PATH", bare.toString())).err())
                .isEqualTo("crosscut: no mvn found; install Maven 3.8 or newer to build crosscut\n");
    }
}
