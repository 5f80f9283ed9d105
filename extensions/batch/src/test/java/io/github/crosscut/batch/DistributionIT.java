package io.github.crosscut.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Script.Ended;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip, unzipped into a folder with blanks in its name and run with nothing but a Java. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

    private static final Path ZIP = Path.of(System.getProperty("crosscut.distribution"));
    private static final String VERSION = System.getProperty("crosscut.version");

    @TempDir
    private static Path temporary;

    private static Path home;

    private static final Set<Object> TIMES = new HashSet<>();

    @BeforeAll
    static void unzip() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("an analyst's folder"));
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            for (Path entry : (Iterable<Path>) entries.skip(1)::iterator) {
                Path copy = folder.resolve(entry.toString().substring(1));
                Files.copy(entry, copy);
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(entry);
                Files.setPosixFilePermissions(copy, permissions);
                TIMES.add(Files.getLastModifiedTime(entry));
            }
        }
        home = folder.resolve("crosscut-" + VERSION);
    }

    private static Ended run(String input, String... arguments) throws IOException, InterruptedException {
        String[] command = Stream.concat(Stream.of(home.resolve("bin/crosscut").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        Map<String, String> bare = Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", "/usr/bin:/bin");
        return Script.run(temporary, bare, input, command);
    }

    @Test
    void holdsLaunchersLibrariesAndNoticesAndTellsNoTimeOfItsBuild() throws IOException {
        assertThat(home)
                .isDirectoryContaining("glob:**/LICENSE")
                .isDirectoryContaining("glob:**/THIRD-PARTY.md")
                .isDirectoryContaining("glob:**/README.md");
        assertThat(home.resolve("bin")).isDirectoryContaining("glob:**/crosscut.bat");
        assertThat(home.resolve("lib")).isDirectoryContaining("glob:**/crosscut-rules-" + VERSION + ".jar");
        try (Stream<Path> libraries = Files.list(home.resolve("lib"))) {
            assertThat(libraries.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("junit") || name.startsWith("assertj"));
        }
        assertThat(TIMES).hasSize(1);
    }

    @Test
    void tellsItsVersion() throws Exception {
        assertThat(run("", "--version")).isEqualTo(new Ended(0, "crosscut " + VERSION + "\n", ""));
    }

    @Test
    void classifiesWhatIsPipedIntoIt() throws Exception {
        Ended ended = run("{\"id\": \"“é”\", \"text\": \"Nobody asked the child.\"}\n", "classify");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .startsWith("{\"id\":\"“é”\"")
                .contains("\"voice-of-the-child\"")
                .hasLineCount(1);
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void tagsTheSampleReviewsThatItBrings() throws Exception {
        Path out = temporary.resolve("the results");
        Ended ended = run("", "tag", home.resolve("examples/reviews").toString(), "--out", out.toString());

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("Start again syndrome", "Trigger trio");
        assertThat(Files.readAllLines(out.resolve("statements.csv"))).hasSizeGreaterThan(100);
    }

    @Test
    void handsTheExitCodeOn() throws Exception {
        assertThat(run("", "tag", "no/such/folder", "--out", "out"))
                .isEqualTo(new Ended(2, "", "crosscut: no/such/folder: not found; check the path\n"));
        assertThat(run("not JSON\n", "classify").exitCode()).isEqualTo(1);
    }
}
