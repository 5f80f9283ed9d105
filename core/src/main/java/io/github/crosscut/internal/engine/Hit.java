package io.github.crosscut.internal.engine;

import io.github.crosscut.Evidence;
import io.github.crosscut.Rule;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A rule that fired over a statement, with its words.
 *
 * @param evidence in order
 * @param facts the facts that its patterns matched
 */
record Hit(Rule rule, List<Evidence> evidence, List<Object> facts) {

    static Hit of(FiredRule fired) {
        return new Hit(fired.rule(), evidence(fired.rule(), fired.facts()), fired.facts());
    }

    private static List<Place> places(Object fact) {
        return fact instanceof Mention mention ? mention.places() : ((Presence) fact).places();
    }

    /** All places of the only fact, or one place of each of several facts. */
    private static List<Evidence> evidence(Rule rule, List<Object> facts) {
        boolean single = facts.size() == 1;
        List<Place> places = single ? places(facts.get(0)) : narrowest(facts);
        var evidence = new Evidence[places.size()];
        for (int i = 0; i < evidence.length; i++) {
            String concept = rule.concepts().get(single ? 0 : i);
            evidence[i] = new Evidence(rule.name(), concept, places.get(i).span());
        }
        Arrays.sort(evidence);
        return Arrays.asList(evidence);
    }

    private static List<Place> narrowest(List<Object> facts) {
        var only = new Place[facts.size()];
        for (int i = 0; i < only.length; i++) {
            List<Place> places = places(facts.get(i));
            if (places.size() > 1) {
                return NarrowestPlaces.of(all(facts));
            }
            only[i] = places.get(0);
        }
        return Arrays.asList(only);
    }

    private static List<List<Place>> all(List<Object> facts) {
        var all = new ArrayList<List<Place>>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            all.add(places(facts.get(i)));
        }
        return all;
    }

    /** Whether another hit, of an excluding rule, holds this one back. */
    boolean isHeldBackBy(Hit other) {
        return other.rule.theme().equals(rule.theme())
                && (other.rule.effect() == Rule.Effect.EXCLUDES
                        ? sentences().intersects(other.sentences())
                        : overlaps(other));
    }

    /** The numbers of the sentences in which its facts stand; none for those that stand anywhere in the statement. */
    private BitSet sentences() {
        var sentences = new BitSet();
        for (Object fact : facts) {
            if (fact instanceof Mention mention) {
                sentences.set(mention.sentence());
            }
        }
        return sentences;
    }

    private boolean overlaps(Hit other) {
        for (Evidence mine : evidence) {
            for (Evidence theirs : other.evidence) {
                if (mine.span().overlaps(theirs.span())) {
                    return true;
                }
            }
        }
        return false;
    }
}
