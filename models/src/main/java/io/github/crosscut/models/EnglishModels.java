package io.github.crosscut.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.crosscut.TextAnalyzer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The analyzer for English reviews: OpenNLP's sentence model 1.3.0 (trained on the UD English EWT corpus) with the
 * abbreviations of {@code abbreviations.txt}.
 */
public final class EnglishModels {

    /** The name under which the jar opennlp-models-sentdetect-en 1.3.0 holds its model. */
    private static final String SENTENCE_MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private EnglishModels() {}

    /** A new analyzer; thread-safe, so one is enough. Nothing is downloaded. */
    public static TextAnalyzer analyzer() {
        try (InputStream model = open(SENTENCE_MODEL)) {
            return TextAnalyzer.of(new BufferedInputStream(model), abbreviations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> abbreviations() throws IOException {
        try (InputStream in = open("abbreviations.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static InputStream open(String name) {
        InputStream in = EnglishModels.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path: add opennlp-models-sentdetect-en 1.3.0");
        }
        return in;
    }
}
