package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks one place of each of several facts so that all lie in the narrowest stretch of text; the first where several do. */
final class NarrowestPlaces {

    private record Candidate(int fact, Place place) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            int order = Integer.compare(place.first(), other.place.first());
            if (order == 0) {
                order = Integer.compare(place.end(), other.place.end());
            }
            return order != 0 ? order : Integer.compare(fact, other.fact);
        }
    }

    private NarrowestPlaces() {}

    /**
     * One place for each fact, in the order of the facts.
     *
     * @param facts the places of each fact; none empty
     */
    static List<Place> of(List<List<Place>> facts) {
        var sorted = new ArrayList<Candidate>();
        for (int fact = 0; fact < facts.size(); fact++) {
            for (Place place : facts.get(fact)) {
                sorted.add(new Candidate(fact, place));
            }
        }
        sorted.sort(null);
        var latest = new @Nullable Place[facts.size()];
        @Nullable Place[] best = null;
        int bestWidth = Integer.MAX_VALUE;
        for (Candidate candidate : sorted) {
            latest[candidate.fact] = candidate.place;
            int width = width(latest);
            if (width < bestWidth) {
                bestWidth = width;
                best = latest.clone();
            }
        }
        return best == null ? List.of() : List.of(best);
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
