package io.github.crosscut.internal.text;

import io.github.crosscut.Span;
import java.util.ArrayList;

/** Reads a statement: words, mentions of concepts with their scope, cues of stance. Immutable and thread-safe. */
public final class StatementReader {

    private final SentenceSplitter splitter;
    private final Vocabulary vocabulary;

    /** A reader that splits with {@code splitter} and knows the words of {@code vocabulary}. */
    public StatementReader(SentenceSplitter splitter, Vocabulary vocabulary) {
        this.splitter = splitter;
        this.vocabulary = vocabulary;
    }

    /** What the words of {@code text} say; the work grows linearly with the text. */
    public Reading read(String text) {
        Tokens tokens = Tokens.of(text);
        var matches = new FormMatches(vocabulary, tokens);
        var sentences = new ArrayList<FormMatches.Sentence>();
        int first = 0;
        for (Span sentence : splitter.split(text)) {
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
