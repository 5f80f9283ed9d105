package io.github.crosscut.refiqda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects warnings; one that comes again is counted. Not thread-safe. */
final class Warnings {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String warning) {
        counts.merge(warning, 1, Integer::sum);
    }

    List<String> list() {
        return counts.entrySet().stream()
                .map(it -> it.getValue() == 1 ? it.getKey() : it.getKey() + " (" + it.getValue() + " times)")
                .toList();
    }
}
