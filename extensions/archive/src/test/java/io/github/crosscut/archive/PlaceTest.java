package io.github.crosscut.archive;

import static org.assertj.core.api.Assertions.assertThat;

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
}
