package io.github.crosscut.internal.engine;

import io.github.crosscut.Evidence;
import io.github.crosscut.Rule;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A rule that fired over a statement, with its words and the sentences in which they stand.
 *
 * @param evidence in order
 * @param sentences the numbers of the sentences; none for facts that stand anywhere in the statement
 * @param facts the facts that its patterns matched
 */
record Hit(Rule rule, List<Evidence> evidence, BitSet sentences, List<Object> facts) {

    static Hit of(FiredRule fired) {
        var places = new ArrayList<List<Place>>(fired.facts().size());
        var sentences = new BitSet();
        for (Object fact : fired.facts()) {
            places.add(places(fact));
            if (fact instanceof Mention mention) {
                sentences.set(mention.sentence());
            }
        }
        return new Hit(fired.rule(), evidence(fired.rule(), places), sentences, fired.facts());
    }

    private static List<Place> places(Object fact) {
        return fact instanceof Mention mention ? mention.places() : ((Presence) fact).places();
    }

    /** All places of the only fact, or one place of each of several facts. */
    private static List<Evidence> evidence(Rule rule, List<List<Place>> places) {
        var evidence = new ArrayList<Evidence>();
        if (places.size() == 1) {
            places.get(0).forEach(it -> evidence.add(evidence(rule, 0, it)));
        } else {
            List<Place> narrowest = NarrowestPlaces.of(places);
            for (int i = 0; i < narrowest.size(); i++) {
                evidence.add(evidence(rule, i, narrowest.get(i)));
            }
        }
        evidence.sort(null);
        return evidence;
    }

    private static Evidence evidence(Rule rule, int fact, Place place) {
        return new Evidence(rule.name(), rule.concepts().get(fact), place.span());
    }

    /** Whether another hit, of an excluding rule, holds this one back. */
    boolean isHeldBackBy(Hit other) {
        return other.rule.theme().equals(rule.theme())
                && (other.rule.effect() == Rule.Effect.EXCLUDES
                        ? sentences.intersects(other.sentences)
                        : overlaps(other));
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
