package io.github.crosscut.internal.text;

import io.github.crosscut.Stance;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of a statement say, before any rule has looked at it. Most concepts that occur help no rule to fire, so
 * mentions are only made of those that are asked for.
 */
public final class Reading {

    private final Tokens tokens;
    private final FormMatches matches;
    private final List<ReadSentence> sentences;

    private record ReadSentence(FormMatches.Sentence place, FormMatches.Cues cues) {}

    Reading(Tokens tokens, FormMatches matches, List<FormMatches.Sentence> sentences) {
        this.tokens = tokens;
        this.matches = matches;
        this.sentences = sentences.stream()
                .map(it -> new ReadSentence(it, matches.cues(it)))
                .toList();
    }

    /** The numbers of the concepts whose words occur, also of those whose words are all hidden by an exclusion. */
    public BitSet concepts() {
        return matches.concepts();
    }

    /**
     * The mentions of some concepts, by sentence, then concept, then scope.
     *
     * @param wanted the names of the concepts, each once
     */
    public List<Mention> mentions(Collection<String> wanted) {
        var mentions = new ArrayList<Mention>();
        if (!wanted.isEmpty()) {
            for (int number = 0; number < sentences.size(); number++) {
                addMentions(number, wanted, mentions);
            }
        }
        return mentions;
    }

    private void addMentions(int number, Collection<String> wanted, List<Mention> mentions) {
        ReadSentence sentence = sentences.get(number);
        var scopes = new ScopeReader(tokens, sentence.place.first(), sentence.place.end(), sentence.cues.scopes());
        matches.places(wanted, sentence.place)
                .forEach((concept, found) -> addMentions(concept, number, found, scopes, mentions));
    }

    private void addMentions(
            String concept, int sentence, List<Found<Boolean>> found, ScopeReader scopes, List<Mention> mentions) {
        var byScope = new EnumMap<Scope, List<Place>>(Scope.class);
        for (var it : found) {
            byScope.computeIfAbsent(scopes.of(it.first(), it.end()), scope -> new ArrayList<>())
                    .add(new Place(it.first(), it.end(), tokens.span(it.first(), it.end())));
        }
        byScope.forEach((scope, places) -> mentions.add(new Mention(concept, sentence, scope, places)));
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentences.size();
    }

    /**
     * The weight that the cues of a sentence give to each stance; no entry for a stance without cues. A cue in a clause
     * that only says how, why or when counts half: the main clause tells the stance.
     */
    public Map<Stance, Integer> stances(int sentence) {
        ReadSentence read = sentences.get(sentence);
        var weights = new EnumMap<Stance, Integer>(Stance.class);
        for (var cue : read.cues.stances()) {
            cue.what().stance().ifPresent(stance -> {
                int weight = 2 * cue.what().weight();
                boolean side = SubordinateClause.holds(tokens, read.place.first(), cue.first());
                weights.merge(stance, side ? weight / 2 : weight, Integer::sum);
            });
        }
        return weights;
    }
}
