package io.github.crosscut.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;

/** The sentence splitter of this package's tests. */
final class TestSplitter {

    private TestSplitter() {}

    static SentenceSplitter create() {
        String name = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
        try (InputStream model = Objects.requireNonNull(TestSplitter.class.getResourceAsStream(name))) {
            return SentenceSplitter.of(model, Set.of("e.g."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
