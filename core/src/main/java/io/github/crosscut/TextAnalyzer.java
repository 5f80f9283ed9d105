package io.github.crosscut;

import io.github.crosscut.internal.text.SentenceSplitter;
import io.github.crosscut.internal.text.Tokens;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Splits text into sentences and tokens with exact offsets into the text as given. Immutable and thread-safe. */
public final class TextAnalyzer {

    private final SentenceSplitter sentences;

    private TextAnalyzer(SentenceSplitter sentences) {
        this.sentences = sentences;
    }

    /**
     * An analyzer on a sentence model of OpenNLP.
     *
     * @param sentenceModel read to its end, not closed
     * @param abbreviations words with their full stop, such as {@code e.g.}, that end no sentence; case does not matter
     * @throws java.io.UncheckedIOException if the model cannot be read
     */
    public static TextAnalyzer of(InputStream sentenceModel, Set<String> abbreviations) {
        return new TextAnalyzer(SentenceSplitter.of(sentenceModel, abbreviations));
    }

    /** The sentences of a text, in order, without the white space around them. */
    public List<Span> sentences(String text) {
        return sentences.split(text);
    }

    /**
     * The words of a text, in order. A possessive belongs to its word ({@code mother's}), a hyphenated or slashed word
     * is several ({@code multi}, {@code agency}), {@code s.47} and {@code A&E} are one; punctuation is none.
     */
    public List<Span> words(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::span).toList();
    }
}
