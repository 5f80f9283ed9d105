package io.github.crosscut.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.crosscut.documents.Format;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading while others write, and reading what cannot be read. */
class ReadingTest {

    private static final Review EMPTY =
            new Review("wren", null, "", List.of(), Format.PDF, ReviewDetails.NONE, List.of());
    private static final Tagger OTHER = new Tagger("2", "tiny", "8", "2026-03-31", "d2");

    @TempDir
    private Path folder;

    @Test
    void aReviewIsReadAsItWasBeforeOrAfterAndNeverInBetween() {
        try (Archive writer = Archive.open(folder)) {
            Samples.fill(writer);
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 60; i++) {
                    writer.put(EMPTY, Samples.ORIGIN, new Tags(OTHER, List.of(), List.of()));
                    writer.put(Samples.document(), Samples.ORIGIN, Samples.tags());
                }
            });
            try (Archive reader = Archive.read(folder)) {
                while (!writing.isDone()) {
                    ArchivedReview review = reader.review("wren").orElseThrow();
                    boolean whole = review.entry().tagger().equals(Samples.TAGGER);
                    assertThat(review.document()).isEqualTo(whole ? Samples.document() : EMPTY);
                    assertThat(review.statements()).hasSize(whole ? 3 : 0);
                    assertThat(review.cases()).hasSize(whole ? 1 : 0);
                }
            }
            writing.join();
        }
    }

    @Test
    void aFailureWhileReadingLeavesTheArchiveFitForMore() {
        try (Archive archive = Archive.open(folder)) {
            Samples.fill(archive);
            assertThatThrownBy(() -> archive.words("*")).isInstanceOf(ArchiveException.class);
            try (Database database = Database.forReading(folder.resolve(Archive.FILE))) {
                assertThatThrownBy(() -> database.reading(() -> database.query("SELECT nothing", row -> 1)))
                        .isInstanceOf(ArchiveException.class);
                assertThat(database.reading(() -> database.query("SELECT 1", row -> row.getInt(1))))
                        .containsExactly(1);
            }
            archive.remove("wren");
        }
    }

    @Test
    void whatReadsMayBePartOfAChange() {
        try (Database database = Database.forWriting(folder.resolve("any.sqlite"))) {
            database.transaction(() -> {
                database.update("CREATE TABLE t (a)");
                assertThat(database.reading(() -> database.reading(() -> database.query("SELECT * FROM t", row -> 1))))
                        .isEmpty();
            });
            assertThat(database.query("SELECT * FROM t", row -> 1)).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNotHeldOpen() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeThat(open).isDirectory();
        Path file = Files.writeString(folder.resolve("no.sqlite"), "not a database, whatever its name".repeat(100));

        assertThatThrownBy(() -> Database.forWriting(file)).isInstanceOf(ArchiveException.class);
        assertThatThrownBy(() -> Database.forReading(file)).isInstanceOf(ArchiveException.class);
        assertThat(openFiles(open)).doesNotContain(file.toRealPath());
    }

    private static List<Path> openFiles(Path folder) throws IOException {
        try (Stream<Path> links = Files.list(folder)) {
            return links.flatMap(ReadingTest::target).toList();
        }
    }

    /** Others open and close files meanwhile. */
    private static Stream<Path> target(Path link) {
        try {
            return Stream.of(Files.readSymbolicLink(link));
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
