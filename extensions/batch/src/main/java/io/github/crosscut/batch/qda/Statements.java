package io.github.crosscut.batch.qda;

import io.github.crosscut.batch.qda.ExportedText.Place;
import java.util.Comparator;
import java.util.List;

/** The statements of a review by their places. Immutable. */
final class Statements {

    private final List<Place> places;

    /** The longest of them, beyond which none that begins before a passage can reach into it. */
    private final int longest;

    /** These, by where they begin. */
    Statements(List<Place> places) {
        this.places = List.copyOf(places);
        this.longest =
                places.stream().mapToInt(it -> it.end() - it.start()).max().orElse(0);
    }

    /** The statements of which a passage holds at least half; else the one with which it has most in common; else none. */
    List<Place> of(CodedPlace coded) {
        List<Place> touched = touched(coded);
        List<Place> held = touched.stream()
                .filter(it -> 2 * coded.overlap(it.start(), it.end()) >= it.end() - it.start())
                .toList();
        return !held.isEmpty()
                ? held
                : touched.stream()
                        .max(Comparator.comparingInt(it -> coded.overlap(it.start(), it.end())))
                        .map(List::of)
                        .orElse(List.of());
    }

    private List<Place> touched(CodedPlace coded) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < coded.start() - longest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return places.subList(low, places.size()).stream()
                .takeWhile(it -> it.start() < coded.end())
                .filter(it -> coded.overlap(it.start(), it.end()) > 0)
                .toList();
    }
}
