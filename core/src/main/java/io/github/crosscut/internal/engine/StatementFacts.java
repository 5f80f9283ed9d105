package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The facts of one statement, made when they are first asked for and kept. Not thread-safe. */
final class StatementFacts {

    private static final Scope[] SCOPES = Scope.values();

    private static final Object[] NONE = {};

    private final IntFunction<List<Mention>> mentionsOf;
    private final Kept mentions = new Kept();
    private final Kept presences = new Kept();

    /**
     * The facts of a statement.
     *
     * @param mentionsOf gives the mentions of the concept of a number, by sentence
     */
    StatementFacts(IntFunction<List<Mention>> mentionsOf) {
        this.mentionsOf = mentionsOf;
    }

    /** The mentions of a concept, by sentence, then scope; not to be changed. */
    Object[] mentions(int concept) {
        Object[] kept = mentions.of(concept);
        return kept != null
                ? kept
                : mentions.keep(concept, mentionsOf.apply(concept).toArray(NONE));
    }

    /** The concept as it occurs anywhere in the statement, by scope; not to be changed. */
    Object[] presences(int concept) {
        Object[] kept = presences.of(concept);
        return kept != null ? kept : presences.keep(concept, presencesOf(mentions(concept)));
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

    /** Facts by concept. A statement asks for a dozen concepts, which are found faster in a row than by their hash. */
    private static final class Kept {

        private int[] concepts = new int[16];
        private Object[][] facts = new Object[16][];
        private int count;

        Object @Nullable [] of(int concept) {
            for (int i = 0; i < count; i++) {
                if (concepts[i] == concept) {
                    return facts[i];
                }
            }
            return null;
        }

        Object[] keep(int concept, Object[] found) {
            if (count == concepts.length) {
                concepts = Arrays.copyOf(concepts, 2 * count);
                facts = Arrays.copyOf(facts, 2 * count);
            }
            concepts[count] = concept;
            facts[count++] = found;
            return found;
        }
    }
}
