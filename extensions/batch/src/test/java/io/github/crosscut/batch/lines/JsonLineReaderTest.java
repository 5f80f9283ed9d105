package io.github.crosscut.batch.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.junit.jupiter.api.Test;

class JsonLineReaderTest {

    @Test
    void batchesAreBoundedAndLoseNothing() throws IOException {
        var reader =
                new JsonLineReader(new ByteArrayInputStream("{}\n".repeat(1_000).getBytes(UTF_8)));
        int lines = 0;
        for (var batch = reader.nextBatch(); !batch.isEmpty(); batch = reader.nextBatch()) {
            assertThat(batch.size()).isLessThanOrEqualTo(256);
            lines += batch.size();
        }

        assertThat(lines).isEqualTo(1_000);
    }

    @Test
    void linesThatAreThereAreAnsweredWithoutWaitingForMore() throws IOException {
        try (var sender = new PipedOutputStream();
                var receiver = new PipedInputStream(sender)) {
            sender.write("{}\n\n[]\n".getBytes(UTF_8));
            var reader = new JsonLineReader(receiver);

            assertThat(reader.nextBatch()).hasSize(2);
        }
    }

    @Test
    void anErrorNamesTheLineAndNeverItsText() throws IOException {
        var reader = new JsonLineReader(new ByteArrayInputStream("\n{\"text\": Fern}".getBytes(UTF_8)));

        assertThat(reader.nextBatch())
                .containsExactly(new JsonLine.Invalid(2, "the line is not valid JSON at column 10"));
    }
}
