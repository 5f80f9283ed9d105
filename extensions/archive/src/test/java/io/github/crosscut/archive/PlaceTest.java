package io.github.crosscut.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {

    @TempDir
    private Path temporary;

    @Test
    void theWholePathCountsAsLongAsSomethingIsThereOrNothingIsElsewhere() throws IOException {
        Path document = Files.createDirectories(temporary.resolve("here")).resolve("wren.txt");
        Path other = Files.createDirectories(temporary.resolve("there")).resolve("wren.txt");
        String kept = Place.kept(document);
        String seen = Place.seen(document, temporary.resolve("here/out"));
        Path out = temporary.resolve("there/out");

        assertThat(Place.of(kept, seen, out)).isEqualTo(document);
        Files.writeString(other, "It went well.");
        assertThat(Place.of(kept, seen, out)).isEqualTo(other);
        Files.writeString(document, "It went well.");
        assertThat(Place.of(kept, seen, out)).isEqualTo(document);
    }

    /** No system takes the letter of this test; Windows takes none of those in "Child A: review?" either. */
    @Test
    void aPlaceThatThisSystemCannotHaveIsNobodys() {
        Path none = Place.of("/in/Child\0A.txt", "../in/Child\0A.txt", temporary);

        assertThat(none).isRelative();
        assertThat(Files.isRegularFile(none)).isFalse();
    }

    @Test
    void aBackslashThatSeparatesNoFoldersIsKept() {
        assumeThat(File.separatorChar).isEqualTo('/');
        Path document = temporary.resolve("in\\wren.txt");
        Path out = temporary.resolve("out");

        assertThat(Place.of(Place.kept(document), Place.seen(document, out), out))
                .isEqualTo(document);
    }
}
