package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The facts of one statement, made when they are first asked for and kept. Not thread-safe. */
final class StatementFacts {

    private static final Scope[] SCOPES = Scope.values();

    private static final Object[] NONE = {};

    private final IntFunction<Mention[]> mentionsOf;
    private final Kept mentions = new Kept();
    /** Null until somebody asks: few rules do. */
    private @Nullable Kept presences;

    /**
     * The facts of a statement.
     *
     * @param mentionsOf gives the mentions of the concept of a number, by sentence
     */
    StatementFacts(IntFunction<Mention[]> mentionsOf) {
        this.mentionsOf = mentionsOf;
    }

    /** The mentions of a concept, by sentence, then scope; not to be changed. */
    Object[] mentions(int concept) {
        Object[] kept = mentions.of(concept);
        return kept != null ? kept : mentions.keep(concept, mentionsOf.apply(concept));
    }

    /** The concept as it occurs anywhere in the statement, by scope; not to be changed. */
    Object[] presences(int concept) {
        Kept all = presences;
        if (all == null) {
            all = new Kept();
            presences = all;
        }
        Object[] kept = all.of(concept);
        return kept != null ? kept : all.keep(concept, presencesOf(mentions(concept)));
    }

    private static Object[] presencesOf(Object[] mentions) {
        var presences = new ArrayList<Presence>(2);
        for (Scope scope : SCOPES) {
            var places = new ArrayList<Place>();
            for (Object fact : mentions) {
                Mention mention = (Mention) fact;
                if (mention.scope() == scope) {
                    places.addAll(mention.places());
                }
            }
            if (!places.isEmpty()) {
                presences.add(new Presence(((Mention) mentions[0]).concept(), scope, places));
            }
        }
        return presences.toArray(NONE);
    }

    /** Facts by concept, in a small hash table with open addressing: a statement asks for a dozen or two. */
    private static final class Kept {

        private int[] concepts = new int[32];
        private Object[][] facts = new Object[32][];
        private int count;

        Object @Nullable [] of(int concept) {
            return facts[slot(concept)];
        }

        /** Where a concept stands, or where it is to be put. */
        private int slot(int concept) {
            int mask = facts.length - 1;
            int slot = concept & mask;
            while (facts[slot] != null && concepts[slot] != concept) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        Object[] keep(int concept, Object[] found) {
            if (4 * count >= 3 * facts.length) {
                grow();
            }
            put(concept, found);
            count++;
            return found;
        }

        private void put(int concept, Object[] found) {
            int slot = slot(concept);
            concepts[slot] = concept;
            facts[slot] = found;
        }

        private void grow() {
            int[] oldConcepts = concepts;
            Object[][] oldFacts = facts;
            concepts = new int[2 * oldFacts.length];
            facts = new Object[2 * oldFacts.length][];
            for (int i = 0; i < oldFacts.length; i++) {
                if (oldFacts[i] != null) {
                    put(oldConcepts[i], oldFacts[i]);
                }
            }
        }
    }
}
