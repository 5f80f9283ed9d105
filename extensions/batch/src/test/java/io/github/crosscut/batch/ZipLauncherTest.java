package io.github.crosscut.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.crosscut.batch.Script.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip's launcher for Linux and macOS, with a {@code java} that only tells what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class ZipLauncherTest {

    private static final Path LAUNCHER = Path.of("src/main/distribution/bin/crosscut");

    /** As an older Java does, refuses the options when it is told to be one. */
    private static final String JAVA = """
            #!/bin/sh
            case "${OLD-} $*" in
              old*@*) exit 1 ;;
              *-version*) echo 'openjdk version "1.8.0"' >&2; exit 0 ;;
            esac
            for argument; do echo "$argument"; done
            exit 7
            """;

    @TempDir
    private Path temporary;

    private Path home;
    private Path tools;

    @BeforeEach
    void unzipped() throws IOException {
        home = Files.createDirectories(temporary.resolve("a folder")).toRealPath();
        Files.createDirectories(home.resolve("bin"));
        Script.write(home.resolve("bin/crosscut"), Files.readString(LAUNCHER));
        tools = Files.createDirectories(temporary.resolve("tools"));
        Script.write(tools.resolve("java"), JAVA);
    }

    private Ended run(Path launcher, Map<String, String> more) throws IOException, InterruptedException {
        var environment = new TreeMap<>(Map.of("PATH", tools + ":/usr/bin:/bin"));
        environment.putAll(more);
        return Script.run(temporary, environment, "", launcher.toString(), "a b", "\"*\" $HOME");
    }

    private Ended run(Map<String, String> more) throws IOException, InterruptedException {
        return run(home.resolve("bin/crosscut"), more);
    }

    @Test
    void argumentsAndExitCodeAreHandedOnAsTheyAre() throws Exception {
        assertThat(run(Map.of("JAVA_OPTS", "-Xmx4g -Dx=y"))).isEqualTo(new Ended(7, """
                        @%1$s/lib/java.options
                        -Xmx4g
                        -Dx=y
                        -Dcrosscut.terminals=
                        -cp
                        %1$s/lib/*
                        io.github.crosscut.batch.Crosscut
                        a b
                        "*" $HOME
                        """.formatted(home), ""));
    }

    @Test
    void aChainOfLinksLeadsToTheFolder() throws Exception {
        Path links = Files.createDirectories(temporary.resolve("some links"));
        Files.createSymbolicLink(links.resolve("second"), home.resolve("bin/crosscut"));
        Path first = Files.createSymbolicLink(links.resolve("first"), Path.of("second"));

        assertThat(run(first, Map.of()).out()).startsWith("@" + home + "/lib/java.options\n");
    }

    @Test
    void theJavaOfJavaHomeIsTaken() throws Exception {
        Path other = temporary.resolve("other java");
        Script.write(Files.createDirectories(other.resolve("bin")).resolve("java"), "#!/bin/sh\necho other\n");

        assertThat(run(Map.of("JAVA_HOME", other.toString())).out()).endsWith("other\n");
    }

    @Test
    void aJavaThatIsTooOldIsTold() throws Exception {
        assertThat(run(Map.of("OLD", "old"))).isEqualTo(new Ended(2, "", """
                        crosscut: %s/java is not Java 17 or newer, which is needed. It says:
                        openjdk version "1.8.0"
                        """.formatted(tools)));
    }

    @Test
    void aJavaHomeWithoutJavaIsTold() throws Exception {
        Ended ended = run(Map.of("JAVA_HOME", temporary.toString()));

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("JAVA_HOME is '" + temporary + "', which holds no bin/java");
    }

    @Test
    void aMissingJavaIsTold() throws Exception {
        Path bare = Files.createDirectories(temporary.resolve("bare"));
        Script.write(bare.resolve("dirname"), "#!/bin/sh\nPATH=/usr/bin:/bin\nexec dirname \"$@\"\n");

        assertThat(run(Map.of("PATH", bare.toString())))
                .isEqualTo(
                        new Ended(
                                2,
                                "",
                                "crosscut: no java found; install Java 17 or newer (a JRE will do), or set JAVA_HOME to one\n"));
    }

    @Test
    void theWidthOfTheTerminalIsHandedOn() throws Exception {
        assumeThat(Path.of("/usr/bin/script")).isExecutable();
        Script.write(tools.resolve("java"), "#!/bin/sh\necho \"columns: $COLUMNS\"\n");
        Script.write(tools.resolve("tput"), "#!/bin/sh\necho 99\n");
        String call = "'" + home.resolve("bin/crosscut") + "' --version";
        var environment = Map.of("PATH", tools + ":/usr/bin:/bin");

        assertThat(Script.run(temporary, environment, "", "script", "-qec", call, "/dev/null")
                        .out())
                .contains("columns: 99");
    }
}
