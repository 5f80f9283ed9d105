package io.github.crosscut.batch.text;

import io.github.crosscut.Evidence;
import io.github.crosscut.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Evidence as words. */
final class Words {

    private Words() {}

    /** {@code "nobody asked" … "life at home"}, in the order of the text, the same words once. */
    static String of(List<Evidence> evidence, String text) {
        return evidence.stream()
                .map(Evidence::span)
                .distinct()
                .map(span -> quoted(span, text))
                .collect(Collectors.joining(" \u2026 "));
    }

    static String quoted(Span span, String text) {
        return '"' + Printable.of(span.in(text)) + '"';
    }

    /** The rules of the evidence, sorted, each once. */
    static String rules(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::rule).distinct().sorted().collect(Collectors.joining(", "));
    }
}
