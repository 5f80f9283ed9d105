package io.github.crosscut.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the names of rules, from 0 in the order in which they are asked for; names would be half of a page's data. */
final class RuleNumbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int of(String rule) {
        return numbers.computeIfAbsent(rule, it -> numbers.size());
    }

    /** The names in the order of their numbers. */
    List<String> names() {
        return List.copyOf(numbers.keySet());
    }
}
