package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param text the whole text
 * @param from where the line begins in it
 * @param start where its first visible character stands
 * @param end behind its last visible character
 * @param to where the line ends, without its line feed
 */
record SourceLine(String text, int from, int start, int end, int to) {

    /** The lines of a text, with the blank ones. */
    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            lines.add(line(text, from, to));
            from = to + 1;
        }
        return lines;
    }

    private static SourceLine line(String text, int from, int to) {
        int start = from;
        while (start < to && Cleaner.isSpace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Cleaner.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new SourceLine(text, from, start, end, to);
    }

    boolean isBlank() {
        return start == end;
    }

    /** Number of characters before the first visible one. */
    int indent() {
        return start - from;
    }

    /** Width on the page: the indent and the visible characters. */
    int width() {
        return end - from;
    }

    /** The visible words. */
    String words() {
        return text.substring(start, end);
    }

    Passage passage() {
        return Passage.of(text, start, end);
    }
}
