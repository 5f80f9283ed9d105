package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.tiny;
import static io.github.crosscut.batch.TaggedFolder.results;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchiveException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside {@code examples/benchmarks/kill.sh}, which takes the whole pack: here each kill hits a run that has kept some reviews. */
class KilledRunTest {

    /** Twenty for the record: {@code mvn -pl extensions/batch test -Dtest=KilledRunTest -Dcrosscut.kills=20}. */
    private static final int KILLS = Integer.getInteger("crosscut.kills", 3);

    private static final int DOCUMENTS = 60;

    @TempDir
    private Path temporary;

    private Path in;

    @BeforeEach
    void documents() throws IOException {
        in = Files.createDirectories(temporary.resolve("in"));
        for (int i = 0; i < DOCUMENTS; i++) {
            String items = "- There was drinking at home %d.\n- The nurse never asked Fern.\n"
                    .formatted(i)
                    .repeat(20);
            Files.writeString(in.resolve("review" + i + ".txt"), "CMR ONE\n\n" + items);
        }
    }

    @Test
    void aRunThatWasKilledAndStartedAgainGivesWhatAnUndisturbedRunGives() throws IOException, InterruptedException {
        Path whole = temporary.resolve("whole");
        assertThat(tiny("", "tag", in.toString(), "--out", whole.toString()).exitCode())
                .isZero();
        Path out = temporary.resolve("out");
        var random = new Random(20);
        for (int i = 0; i < KILLS; i++) {
            kill(out, 1 + random.nextInt(DOCUMENTS - 20));
            tiny("", "tag", in.toString(), "--out", out.toString());

            assertThat(results(out)).isEqualTo(results(whole));
            delete(out);
        }
    }

    /** Kills a run when so many reviews are kept. */
    private void kill(Path out, int reviews) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Crosscut.class.getName(),
                        "tag",
                        in.toString(),
                        "--out",
                        out.toString(),
                        "--rules",
                        Shell.TINY.toString(),
                        "--trust-rules")
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        while (run.isAlive() && kept(out) < reviews) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        run.destroyForcibly().waitFor();
        assertThat(kept(out)).isBetween(reviews, DOCUMENTS);
    }

    /** None also while the archive is being made. */
    private static int kept(Path out) {
        try (Archive archive = Archive.read(out)) {
            return archive.entries().size();
        } catch (ArchiveException e) {
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
