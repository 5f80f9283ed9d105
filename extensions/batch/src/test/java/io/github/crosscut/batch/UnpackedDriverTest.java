package io.github.crosscut.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Script.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is too full for the database's driver, for which a file stands in whose name a folder should have. */
class UnpackedDriverTest {

    @Test
    void aDriverThatCannotBeUnpackedIsOneLine(@TempDir Path temporary) throws IOException, InterruptedException {
        Path document = Files.writeString(temporary.resolve("wren.txt"), "There was drinking.\n");
        Path noFolder = Files.writeString(temporary.resolve("no-folder"), "");
        Ended ended = Script.run(
                temporary,
                Map.of(),
                "",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("src/main/distribution/lib/java.options").toAbsolutePath(),
                "-Dorg.sqlite.tmpdir=" + noFolder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Crosscut.class.getName(),
                "tag",
                document.toString(),
                "--out",
                temporary.resolve("out").toString(),
                "--rules",
                Shell.TINY.resolveSibling("words").toString());

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err())
                .contains("driver cannot be unpacked", noFolder.toString())
                .hasLineCount(1);
    }
}
