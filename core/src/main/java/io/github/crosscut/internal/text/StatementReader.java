package io.github.crosscut.internal.text;

import io.github.crosscut.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a statement: words, mentions of concepts with their scope, cues of stance. Immutable and thread-safe. */
public final class StatementReader {

    private final Function<String, List<Span>> splitter;
    private final Vocabulary vocabulary;

    /**
     * A reader that knows the words of a vocabulary.
     *
     * @param splitter gives the sentences of a text, in order; may be called from several threads at once
     */
    public StatementReader(Function<String, List<Span>> splitter, Vocabulary vocabulary) {
        this.splitter = splitter;
        this.vocabulary = vocabulary;
    }

    /** What the words of {@code text} say; the work grows linearly with the text. */
    public Reading read(String text) {
        Tokens tokens = Tokens.of(text);
        var matches = new FormMatches(vocabulary, tokens);
        var sentences = new ArrayList<FormMatches.Sentence>();
        int first = 0;
        for (Span sentence : splitter.apply(text)) {
            int end = first;
            while (end < tokens.size() && tokens.start(end) < sentence.end()) {
                end++;
            }
            sentences.add(matches.find(first, end));
            first = end;
        }
        return new Reading(vocabulary, tokens, matches, sentences);
    }
}
