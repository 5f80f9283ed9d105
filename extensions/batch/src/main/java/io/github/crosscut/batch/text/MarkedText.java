package io.github.crosscut.batch.text;

import io.github.crosscut.Span;
import java.util.ArrayList;
import java.util.List;

/** Text wrapped into lines, with carets under some of its words. */
public final class MarkedText {

    private MarkedText() {}

    /**
     * The text in lines of at most {@code columns} UTF-16 units where its words allow, each with a line of carets below
     * it where marks stand in it.
     *
     * @param marks stretches of the text, in any order; they may overlap
     */
    public static List<String> lines(String text, List<Span> marks, int columns) {
        String shown = Printable.of(text);
        var lines = new ArrayList<String>();
        for (Span line : wrap(shown, columns)) {
            lines.add(line.in(shown).stripTrailing());
            String carets = carets(shown, line, marks);
            if (!carets.isEmpty()) {
                lines.add(carets);
            }
        }
        return lines;
    }

    private static List<Span> wrap(String text, int columns) {
        var lines = new ArrayList<Span>();
        int start = 0;
        while (text.length() - start > columns) {
            int space = text.lastIndexOf(' ', start + columns);
            if (space < start) {
                space = text.indexOf(' ', start + columns);
            }
            if (space < 0) {
                break;
            }
            lines.add(new Span(start, space + 1));
            start = space + 1;
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    private static String carets(String text, Span line, List<Span> marks) {
        var carets = new StringBuilder();
        int next;
        for (int at = line.start(); at < line.end(); at = next) {
            next = text.offsetByCodePoints(at, 1);
            var unit = new Span(at, next);
            boolean marked = marks.stream().anyMatch(mark -> mark.overlaps(unit));
            carets.append((marked ? "^" : " ").repeat(Width.of(unit.in(text))));
        }
        return carets.toString().stripTrailing();
    }
}
