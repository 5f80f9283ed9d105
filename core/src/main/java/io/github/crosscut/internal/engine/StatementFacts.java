package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.IntFunction;

/** The facts of one statement, made when they are first asked for and kept. Not thread-safe. */
final class StatementFacts {

    private final IntFunction<List<Mention>> mentionsOf;
    private final Kept<Mention> mentions = new Kept<>();
    private final Kept<Presence> presences = new Kept<>();

    /**
     * The facts of a statement.
     *
     * @param mentionsOf gives the mentions of the concept of a number, by sentence
     */
    StatementFacts(IntFunction<List<Mention>> mentionsOf) {
        this.mentionsOf = mentionsOf;
    }

    /** The mentions of a concept, by sentence, then scope. */
    List<Mention> mentions(int concept) {
        List<Mention> kept = mentions.of(concept);
        return kept != null ? kept : mentions.keep(concept, mentionsOf.apply(concept));
    }

    /** The concept as it occurs anywhere in the statement, by scope. */
    List<Presence> presences(int concept) {
        List<Presence> kept = presences.of(concept);
        return kept != null ? kept : presences.keep(concept, presences(mentions(concept)));
    }

    private static List<Presence> presences(List<Mention> mentions) {
        var placesByScope = new EnumMap<Scope, List<Place>>(Scope.class);
        mentions.forEach(it -> placesByScope
                .computeIfAbsent(it.scope(), scope -> new ArrayList<>())
                .addAll(it.places()));
        var presences = new ArrayList<Presence>();
        placesByScope.forEach(
                (scope, places) -> presences.add(new Presence(mentions.get(0).concept(), scope, places)));
        return presences;
    }

    /** Facts by concept. A statement asks for a dozen concepts, which are found faster in a row than by their hash. */
    private static final class Kept<T> {

        private int[] concepts = new int[16];
        private final List<List<T>> facts = new ArrayList<>(16);

        @org.jspecify.annotations.Nullable
        List<T> of(int concept) {
            for (int i = 0; i < facts.size(); i++) {
                if (concepts[i] == concept) {
                    return facts.get(i);
                }
            }
            return null;
        }

        List<T> keep(int concept, List<T> found) {
            if (facts.size() == concepts.length) {
                concepts = Arrays.copyOf(concepts, 2 * concepts.length);
            }
            concepts[facts.size()] = concept;
            facts.add(found);
            return found;
        }
    }
}
