package io.github.crosscut.batch.qda;

import io.github.crosscut.Span;
import io.github.crosscut.batch.qda.ExportedText.Place;
import io.github.crosscut.refiqda.CodePoints;
import io.github.crosscut.refiqda.TextSource;
import java.util.List;

/** A review's text, with places of it in code points and in UTF-16 units. Immutable. */
final class PlacedText {

    private final String text;
    private final CodePoints points;

    PlacedText(TextSource source) {
        this.text = source.text();
        this.points = CodePoints.of(text);
    }

    /** From the first to the last of these, within a statement, in UTF-16 units. */
    Span hull(List<CodedPlace> coded, Place within) {
        int start = coded.stream().mapToInt(CodedPlace::start).min().orElse(within.start());
        int end = coded.stream().mapToInt(CodedPlace::end).max().orElse(within.end());
        int from = Math.max(start, within.start());
        int to = Math.max(from, Math.min(end, within.end()));
        return new Span(points.toUtf16(from), points.toUtf16(to));
    }

    /** The same words in the text of their statement. */
    Span inStatement(Span place, Place within) {
        int start = points.toUtf16(within.start());
        String stretch = text.substring(start, points.toUtf16(within.end()));
        return Alignment.of(stretch, start, within.text()).toStatement(place);
    }

    String words(Span place) {
        return place.in(text);
    }
}
