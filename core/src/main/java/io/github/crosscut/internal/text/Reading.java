package io.github.crosscut.internal.text;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a statement say, before any rule has looked at it. Most concepts that occur help no rule to fire, so
 * mentions are only made of those that are asked for. Not thread-safe.
 */
public final class Reading {

    private static final Scope[] SCOPES = Scope.values();

    private static final Mention[] NONE = {};

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final FormMatches matches;
    private final List<FormMatches.Sentence> sentences;
    private final @Nullable ScopeReader[] scopes;
    private final @Nullable StanceWeights[] stances;

    Reading(Vocabulary vocabulary, Tokens tokens, FormMatches matches, List<FormMatches.Sentence> sentences) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.matches = matches;
        this.sentences = sentences;
        this.scopes = new @Nullable ScopeReader[sentences.size()];
        this.stances = new @Nullable StanceWeights[sentences.size()];
    }

    /**
     * The concepts whose words occur, hidden or not, and those from which words are hidden: a bit for each, at its number.
     */
    public long[] concepts() {
        return matches.concepts();
    }

    /**
     * The mentions of a concept, by sentence, then scope; not to be changed.
     *
     * @param concept the concept's number
     */
    public Mention[] mentions(int concept) {
        return switch (matches.find(concept)) {
            case 0 -> NONE;
            case 1 -> mentionIfVisible(concept, matches.found(0));
            default -> mentionsOf(concept, matches.found());
        };
    }

    private Mention[] mentionIfVisible(int concept, int match) {
        int number = 0;
        while (sentences.get(number).to() <= match) {
            number++;
        }
        return matches.isVisible(concept, match, sentences.get(number))
                ? new Mention[] {mention(vocabulary.concepts().name(concept), number, match)}
                : NONE;
    }

    private Mention[] mentionsOf(int concept, int[] found) {
        var mentions = new ArrayList<Mention>(2);
        for (int number = 0; number < sentences.size(); number++) {
            int[] visible = matches.visible(concept, found, sentences.get(number));
            if (visible.length > 0) {
                addMentions(vocabulary.concepts().name(concept), number, visible, mentions);
            }
        }
        return mentions.toArray(NONE);
    }

    private Mention mention(String concept, int sentence, int match) {
        Place place = place(match);
        Scope scope = scopeReader(sentence).of(place.first(), place.end());
        return new Mention(concept, sentence, scope, List.of(place));
    }

    private void addMentions(String concept, int sentence, int[] visible, List<Mention> mentions) {
        if (visible.length == 1) {
            mentions.add(mention(concept, sentence, visible[0]));
            return;
        }
        ScopeReader reader = scopeReader(sentence);
        Place[] places = new Place[visible.length];
        Scope[] scopes = new Scope[visible.length];
        for (int i = 0; i < visible.length; i++) {
            places[i] = place(visible[i]);
            scopes[i] = reader.of(places[i].first(), places[i].end());
        }
        for (Scope scope : SCOPES) {
            int count = 0;
            for (Scope it : scopes) {
                count += it == scope ? 1 : 0;
            }
            if (count > 0) {
                mentions.add(new Mention(concept, sentence, scope, List.of(placesIn(scope, count, places, scopes))));
            }
        }
    }

    private static Place[] placesIn(Scope scope, int count, Place[] places, Scope[] scopes) {
        if (count == places.length) {
            return places;
        }
        Place[] some = new Place[count];
        int size = 0;
        for (int i = 0; i < places.length; i++) {
            if (scopes[i] == scope) {
                some[size++] = places[i];
            }
        }
        return some;
    }

    private ScopeReader scopeReader(int sentence) {
        ScopeReader reader = scopes[sentence];
        if (reader == null) {
            reader = new ScopeReader(vocabulary, tokens, matches, sentences.get(sentence));
            scopes[sentence] = reader;
        }
        return reader;
    }

    private Place place(int match) {
        int first = matches.first(match);
        int end = matches.end(match);
        return new Place(first, end, tokens.span(first, end));
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentences.size();
    }

    /**
     * The weight that the cues of a sentence give to each stance. A cue in a clause that only says how, why or when counts
     * half: the main clause tells the stance.
     */
    public StanceWeights stances(int sentence) {
        StanceWeights known = stances[sentence];
        if (known == null) {
            known = weigh(sentences.get(sentence));
            stances[sentence] = known;
        }
        return known;
    }

    private StanceWeights weigh(FormMatches.Sentence sentence) {
        var weights = new StanceWeights();
        for (int match : matches.stanceCues(sentence)) {
            if (vocabulary.entry(matches.stanceCue(match)) instanceof Vocabulary.Entry.Stance entry
                    && entry.cue().stance().isPresent()) {
                int weight = 2 * entry.cue().weight();
                boolean side = isInSubordinateClause(sentence, matches.first(match));
                weights.add(entry.cue().stance().get(), side ? weight / 2 : weight);
            }
        }
        return weights;
    }

    private boolean isInSubordinateClause(FormMatches.Sentence sentence, int index) {
        return SubordinateClause.holds(tokens, matches, vocabulary.clauseOpeners(), sentence.first(), index);
    }
}
