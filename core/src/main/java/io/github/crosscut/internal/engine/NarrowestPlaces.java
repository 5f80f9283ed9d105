package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks one place of each of several facts so that all lie in the narrowest stretch of text; the first where several do. */
final class NarrowestPlaces {

    private static final int NONE = -1;

    private NarrowestPlaces() {}

    /**
     * One place for each fact, in the order of the facts.
     *
     * @param facts the places of each fact, in order; none empty
     */
    static List<Place> of(List<List<Place>> facts) {
        int[] next = new int[facts.size()];
        var latest = new @Nullable Place[facts.size()];
        @Nullable Place[] best = null;
        int bestWidth = Integer.MAX_VALUE;
        for (int fact = first(facts, next); fact != NONE; fact = first(facts, next)) {
            latest[fact] = facts.get(fact).get(next[fact]++);
            int width = width(latest);
            if (width < bestWidth) {
                bestWidth = width;
                best = latest.clone();
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    /** Of the facts whose next place stands first in the text, the first; {@link #NONE} where no place is left. */
    private static int first(List<List<Place>> facts, int[] next) {
        int first = NONE;
        for (int fact = 0; fact < next.length; fact++) {
            if (next[fact] < facts.get(fact).size()
                    && (first == NONE || standsBefore(place(fact, facts, next), place(first, facts, next)))) {
                first = fact;
            }
        }
        return first;
    }

    private static Place place(int fact, List<List<Place>> facts, int[] next) {
        return facts.get(fact).get(next[fact]);
    }

    private static boolean standsBefore(Place one, Place other) {
        return one.first() < other.first() || (one.first() == other.first() && one.end() < other.end());
    }

    /** The tokens between the outermost places; the greatest number while one is missing. */
    private static int width(@Nullable Place[] places) {
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (Place place : places) {
            if (place == null) {
                return Integer.MAX_VALUE;
            }
            first = Math.min(first, place.first());
            end = Math.max(end, place.end());
        }
        return end - first;
    }
}
