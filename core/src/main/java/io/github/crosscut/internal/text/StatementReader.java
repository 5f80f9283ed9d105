package io.github.crosscut.internal.text;

import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.StanceCue;
import io.github.crosscut.internal.text.VocabularyMatcher.Found;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        var mentions = new ArrayList<Mention>();
        var stances = new ArrayList<Map<Stance, Integer>>();
        int first = 0;
        for (Span sentence : splitter.split(text)) {
            int end = first;
            while (end < tokens.size() && tokens.start(end) < sentence.end()) {
                end++;
            }
            readSentence(tokens, first, end, stances.size(), mentions, stances);
            first = end;
        }
        return new Reading(mentions, stances);
    }

    private void readSentence(
            Tokens tokens, int first, int end, int number, List<Mention> mentions, List<Map<Stance, Integer>> stances) {
        var matcher = new VocabularyMatcher(vocabulary, tokens, first, end);
        var scopes = new ScopeReader(tokens, first, end, matcher.scopes());
        new TreeMap<>(matcher.concepts())
                .forEach((concept, found) -> addMentions(concept, number, found, scopes, tokens, mentions));
        stances.add(weigh(matcher.stances(), tokens, first));
    }

    private static void addMentions(
            String concept,
            int sentence,
            List<Found<Boolean>> found,
            ScopeReader scopes,
            Tokens tokens,
            List<Mention> mentions) {
        var byScope = new EnumMap<Scope, List<Place>>(Scope.class);
        for (var it : found) {
            byScope.computeIfAbsent(scopes.of(it.first(), it.end()), scope -> new ArrayList<>())
                    .add(new Place(it.first(), it.end(), tokens.span(it.first(), it.end())));
        }
        byScope.forEach((scope, places) -> mentions.add(new Mention(concept, sentence, scope, places)));
    }

    /** A cue in a clause that only says how, why or when counts half: the main clause tells the stance. */
    private static Map<Stance, Integer> weigh(List<Found<StanceCue>> cues, Tokens tokens, int first) {
        var weights = new EnumMap<Stance, Integer>(Stance.class);
        for (var cue : cues) {
            cue.what().stance().ifPresent(stance -> {
                int weight = 2 * cue.what().weight();
                boolean side = SubordinateClause.holds(tokens, first, cue.first());
                weights.merge(stance, side ? weight / 2 : weight, Integer::sum);
            });
        }
        return weights;
    }
}
