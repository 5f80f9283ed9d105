package io.github.crosscut.testkit;

import io.github.crosscut.Evidence;
import io.github.crosscut.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A statement's text with its evidence in numbered brackets: {@code Nobody [asked]¹ the [children]².} */
final class MarkedText {

    private static final Comparator<Span> OUTERMOST_FIRST =
            Comparator.comparingInt(Span::start).thenComparingInt(it -> -it.end());

    private final String text;
    private final List<Span> spans;

    private MarkedText(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
    }

    /** Marks each place of the evidence once. */
    static MarkedText of(String text, Collection<Evidence> evidence) {
        return new MarkedText(
                text,
                evidence.stream()
                        .map(Evidence::span)
                        .distinct()
                        .sorted(OUTERMOST_FIRST)
                        .toList());
    }

    /** The number of a place, as a superscript. */
    String numberOf(Span span) {
        return superscript(spans.indexOf(span) + 1);
    }

    /** The text, marked; brackets stand inside each other where places do. */
    @Override
    public String toString() {
        var marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            close(i, marked);
            for (Span span : spans) {
                if (span.start() == i) {
                    marked.append('[');
                }
            }
            if (i < text.length()) {
                marked.append(text.charAt(i));
            }
        }
        return marked.toString();
    }

    private void close(int end, StringBuilder marked) {
        for (int number = spans.size(); number > 0; number--) {
            if (spans.get(number - 1).end() == end) {
                marked.append(']').append(superscript(number));
            }
        }
    }

    private static String superscript(int number) {
        var digits = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            digits.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return digits.toString();
    }
}
