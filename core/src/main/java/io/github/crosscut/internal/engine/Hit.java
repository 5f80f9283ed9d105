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
        var evidence = new ArrayList<Evidence>(facts.size());
        if (facts.size() == 1) {
            for (Place place : places(facts.get(0))) {
                evidence.add(evidence(rule, 0, place));
            }
            return evidence;
        }
        List<Place> narrowest = narrowest(facts);
        for (int i = 0; i < narrowest.size(); i++) {
            evidence.add(evidence(rule, i, narrowest.get(i)));
        }
        if (!isInOrder(evidence)) {
            evidence.sort(null);
        }
        return evidence;
    }

    private static List<Place> narrowest(List<Object> facts) {
        var only = new ArrayList<Place>(facts.size());
        for (int i = 0; i < facts.size() && places(facts.get(i)).size() == 1; i++) {
            only.add(places(facts.get(i)).get(0));
        }
        if (only.size() == facts.size()) {
            return only;
        }
        var all = new ArrayList<List<Place>>(facts.size());
        for (Object fact : facts) {
            all.add(places(fact));
        }
        return NarrowestPlaces.of(all);
    }

    private static boolean isInOrder(List<Evidence> evidence) {
        for (int i = 1; i < evidence.size(); i++) {
            if (evidence.get(i - 1).compareTo(evidence.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Evidence evidence(Rule rule, int fact, Place place) {
        return new Evidence(rule.name(), rule.concepts().get(fact), place.span());
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
