package io.github.crosscut.batch.tag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void theBarSaysWhatItCounts() {
        var terminal = new ByteArrayOutputStream();
        try (Progress progress = Progress.on(new PrintStream(terminal, true, UTF_8), "tagging", "documents", 2)) {
            progress.step();
            progress.step();
        }

        assertThat(terminal.toString(UTF_8)).contains("tagging", "2/2 documents", "documents/s");
    }
}
