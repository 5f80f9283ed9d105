package io.github.crosscut.testkit;

import io.github.crosscut.Evidence;
import io.github.crosscut.Span;
import java.util.List;

/** The places in a text that evidence stands for. */
final class Words {

    private Words() {}

    /** Each place once, in the order of the text. */
    static List<Span> spans(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::span).distinct().sorted().toList();
    }

    /** The words at each place, in the order of the text. */
    static List<String> of(List<Evidence> evidence, String text) {
        return in(text, spans(evidence));
    }

    /** The words at these places. */
    static List<String> in(String text, List<Span> spans) {
        return spans.stream().map(it -> it.in(text)).toList();
    }
}
