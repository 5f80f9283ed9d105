package io.github.crosscut.refiqda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places of a file's text, as its program counts them, in code points of the normalised text. Immutable. */
final class Positions {

    private final String text;
    private final Convention convention;
    private final CodePoints counted;
    private final CodePoints normal;

    /** Where the carriage returns that were taken out stood, in UTF-16 units of the raw text. */
    private final List<Integer> removed;

    Positions(PlainText text, Convention convention) {
        this.text = text.normal();
        this.convention = convention;
        this.counted = CodePoints.of(convention.returns() ? text.raw() : this.text);
        this.normal = CodePoints.of(this.text);
        this.removed = convention.returns() ? returnsBeforeLineFeeds(text.raw()) : List.of();
    }

    private static List<Integer> returnsBeforeLineFeeds(String raw) {
        List<Integer> places = new ArrayList<>();
        for (int at = raw.indexOf("\r\n"); at >= 0; at = raw.indexOf("\r\n", at + 2)) {
            places.add(at);
        }
        return places;
    }

    /**
     * A stretch of the normalised text, in code points.
     *
     * @param clipped whether its end was said to be behind that of the text
     */
    record Stretch(int start, int end, boolean clipped) {}

    /** The stretch that a file means by two positions, or empty where the text has none such. */
    Optional<Stretch> stretch(int start, int end) {
        int from = place(start);
        if (from < 0) {
            return Optional.empty();
        }
        int behind = place(convention.inclusive() && end < Integer.MAX_VALUE ? end + 1 : end);
        boolean clipped = behind < 0 && end > start;
        int to = clipped ? length() : behind;
        return to < from ? Optional.empty() : Optional.of(new Stretch(from, to, clipped));
    }

    /** The place in code points of the normalised text, or -1. */
    private int place(int position) {
        int most = convention.utf16() ? counted.toUtf16(counted.length()) : counted.length();
        int units = convention.mark() ? position - 1 : position;
        if (position < 0 || units < 0 || units > most) {
            return -1;
        }
        int utf16 = convention.utf16() ? units : counted.toUtf16(units);
        return normal.ofUtf16(utf16 - removedBefore(utf16));
    }

    private int removedBefore(int utf16) {
        int low = 0;
        int high = removed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (removed.get(middle) < utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words of a stretch. */
    String words(Stretch stretch) {
        return text.substring(normal.toUtf16(stretch.start()), normal.toUtf16(stretch.end()));
    }

    /** Length of the normalised text in code points. */
    int length() {
        return normal.length();
    }
}
