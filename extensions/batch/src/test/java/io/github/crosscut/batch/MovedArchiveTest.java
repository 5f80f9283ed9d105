package io.github.crosscut.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is moved or copied, with its documents and without. */
class MovedArchiveTest {

    @TempDir
    private Path temporary;

    private TaggedFolder first;

    @BeforeEach
    void tag() throws IOException {
        first = TaggedFolder.below(temporary.resolve("2023"));
        first.write("lark.txt", "There was drinking at home.\n");
        first.write("wren.txt", "A blow fell.\n");
        assertThat(first.tag().exitCode()).isZero();
    }

    private static void holds(TaggedFolder folder, String... reviews) {
        try (Archive archive = Archive.read(folder.out())) {
            assertThat(archive.entries()).map(Entry::name).containsExactly(reviews);
        }
    }

    private static void change(TaggedFolder folder) throws IOException {
        folder.write("lark.txt", "There was drinking, and a blow fell.\n");
        Run run = folder.tag();
        assertThat(run.err())
                .isEqualTo("crosscut: documents: 1 read, 1 unchanged; reviews tagged again: 0; taken out: 0\n");
        assertThat(run.exitCode()).isZero();
        assertThat(folder.from("search", "--text", "and a blow").out()).hasLineCount(1);
    }

    @Test
    void movedWithItsDocumentsItGoesOnWithThem() throws IOException {
        Files.move(temporary.resolve("2023"), temporary.resolve("before"));
        TaggedFolder moved = TaggedFolder.below(temporary.resolve("before"));
        change(moved);

        holds(moved, "lark", "wren");
    }

    @Test
    void movedAloneItGoesOnWithItsDocumentsToo() throws IOException {
        Path results = Files.createDirectories(temporary.resolve("2023/results"));
        var moved = new TaggedFolder(first.in(), Files.move(first.out(), results.resolve("out")));
        change(moved);
        Files.delete(moved.in().resolve("wren.txt"));
        moved.tag();

        holds(moved, "lark");
    }

    @Test
    void movedAloneAndThenWithItsDocumentsItStillGoesOnWithThem() throws IOException {
        Files.createDirectories(temporary.resolve("2023/results"));
        Path out = Files.move(first.out(), temporary.resolve("2023/results/out"));
        new TaggedFolder(first.in(), out).tag();
        Path later = Files.move(temporary.resolve("2023"), temporary.resolve("later"));
        var moved = new TaggedFolder(later.resolve("in"), later.resolve("results/out"));
        change(moved);

        holds(moved, "lark", "wren");
    }

    @Test
    void copiedNextToOtherDocumentsItKeepsItsReviews() throws IOException {
        TaggedFolder next = TaggedFolder.below(temporary.resolve("2024"));
        Files.createDirectories(next.out());
        Files.copy(first.out().resolve(Archive.FILE), next.out().resolve(Archive.FILE));
        next.write("finch.txt", "It went well.\n");
        next.write("wren.txt", "Another Wren.\n");
        Run run = next.tag();

        assertThat(run.err()).contains("wren.txt: its name in results, 'wren', is taken by another document");
        holds(next, "finch", "lark", "wren");
        assertThat(next.from("search", "--text", "blow").out()).hasLineCount(1);
    }
}
