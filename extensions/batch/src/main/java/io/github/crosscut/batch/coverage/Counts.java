package io.github.crosscut.batch.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names counted. Not thread-safe. */
final class Counts {

    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts each name once more. */
    void addAll(Collection<String> names) {
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
    }

    int of(String name) {
        return counts.getOrDefault(name, 0);
    }
}
