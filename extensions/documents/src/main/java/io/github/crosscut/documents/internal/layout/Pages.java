package io.github.crosscut.documents.internal.layout;

import java.util.List;
import java.util.Optional;

/**
 * Where pages begin.
 *
 * @param starts the offset of each page in the text, in order; empty for formats without pages
 */
public record Pages(List<Integer> starts) {

    /** For formats without pages. */
    public static final Pages NONE = new Pages(List.of());

    public Pages {
        starts = List.copyOf(starts);
    }

    /** The page, from 1, of a place in the text. */
    public Optional<Integer> at(int offset) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return starts.isEmpty() ? Optional.empty() : Optional.of(Math.max(1, low));
    }
}
