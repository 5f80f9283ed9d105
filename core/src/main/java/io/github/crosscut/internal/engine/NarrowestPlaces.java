package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Picks one place of each of several facts so that all lie in the narrowest stretch of text; the first where several do. */
final class NarrowestPlaces {

    private record Candidate(int fact, Place place) {}

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
        sorted.sort(Comparator.comparingInt((Candidate it) -> it.place.first())
                .thenComparingInt(it -> it.place.end())
                .thenComparingInt(Candidate::fact));
        var latest = new Place[facts.size()];
        Place[] best = null;
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

    private static int width(Place[] places) {
        if (Arrays.asList(places).contains(null)) {
            return Integer.MAX_VALUE;
        }
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (Place place : places) {
            first = Math.min(first, place.first());
            end = Math.max(end, place.end());
        }
        return end - first;
    }
}
