package io.github.crosscut;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;

/** The analyzer of core's own tests: OpenNLP's English model with a handful of abbreviations. */
public final class TestAnalyzer {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private TestAnalyzer() {}

    /** A new analyzer. */
    public static TextAnalyzer create() {
        try (InputStream model = Objects.requireNonNull(TestAnalyzer.class.getResourceAsStream(MODEL))) {
            return TextAnalyzer.of(
                    model, Set.of("e.g.", "yrs.", "dr.", "st.", "hosp.", "etc.", "a.m.", "s.w.", "h.v."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
