package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.layout.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts lines into paragraphs, list items and headings by their gaps, indents, types, marks, and by whether a line was broken
 * because the next word had no room. Immutable but for the text of lines, which it remembers.
 */
final class Flow {

    /** A gap wider than that between most lines by this factor parts paragraphs. */
    private static final double PARAGRAPH_GAP = 1.25;

    /** In sizes of type; a smaller indent is none. */
    private static final double INDENT = 0.8;

    /** The space behind a word, and what cells leave free at their right, in sizes of type. */
    private static final double SLACK = 0.5;

    private static final double SPACE = 0.25;

    /** How far apart base lines are, in sizes of type. */
    private final double pitch;

    /** How far lines reach that the margin of the page ends. */
    private final double margin;

    private Flow(double pitch, double margin) {
        this.pitch = pitch;
        this.margin = margin;
    }

    /** For the lines of a document, region by region. */
    static Flow of(List<Line> lines, double textSize) {
        Map<Integer, Integer> pitches = new HashMap<>();
        List<Double> rights = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.limit() == Line.MARGIN && Math.abs(line.size() - textSize) < 1) {
                rights.add(line.right());
            }
            if (i > 0 && sameRegion(lines.get(i - 1), line) && Math.abs(line.size() - textSize) < 0.3) {
                double ratio = (line.base() - lines.get(i - 1).base()) / line.size();
                if (ratio > 0.9 && ratio < 3) {
                    pitches.merge((int) Math.round(ratio * 20), 1, Integer::sum);
                }
            }
        }
        double pitch = pitches.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey()
                                        .reversed()))
                        .map(Map.Entry::getKey)
                        .orElse(24)
                / 20.0;
        rights.sort(null);
        double margin = rights.isEmpty() ? Line.MARGIN : rights.get((int) ((rights.size() - 1) * 0.97));
        return new Flow(pitch, margin);
    }

    /** The lines of a column or a cell, one list for each paragraph, item or heading. */
    List<List<Line>> parts(List<Line> lines) {
        List<List<Line>> parts = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && !continues(open, line)) {
                parts.add(List.copyOf(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            parts.add(List.copyOf(open));
        }
        return parts;
    }

    private boolean continues(List<Line> open, Line line) {
        Line last = open.get(open.size() - 1);
        String before = last.text();
        String words = line.text();
        boolean finished = Ends.isFinished(before);
        boolean lower = Ends.startsLower(words);
        Optional<Mark> mark = Mark.of(words);
        if (mark.isPresent() && !isInsideSentence(open, line, mark.get(), finished)) {
            return false;
        }
        if (!sameType(last, line) && (finished || !lower || differsMuch(last, line))) {
            return false;
        }
        if (!sameRegion(last, line)) {
            return !finished && (lower || (isFull(last, line) && last.bold() == line.bold()));
        }
        if (line.base() - last.base() > pitch * PARAGRAPH_GAP * Math.max(last.size(), line.size())) {
            return !finished && lower && line.base() - last.base() < 2 * pitch * line.size();
        }
        if (isHyphenated(before) && lower) {
            return true;
        }
        return goesOn(open, line, finished, lower);
    }

    private boolean goesOn(List<Line> open, Line line, boolean finished, boolean lower) {
        Line first = open.get(0);
        Line last = open.get(open.size() - 1);
        double em = line.size();
        boolean item = Mark.of(first.text()).isPresent();
        if (item && line.left() > first.left() + 2 && Math.abs(line.left() - first.textLeft()) < em) {
            return true;
        }
        if (item && line.left() < first.left() - INDENT * em) {
            return !finished && lower;
        }
        boolean indented = !item && line.left() > last.left() + INDENT * em;
        if (indented && finished) {
            return false;
        }
        boolean outdented = !item && line.left() < last.left() - INDENT * em && open.size() > 1;
        if (outdented && finished) {
            return false;
        }
        return isFull(last, line) || (!finished && (lower || Ends.isDangling(last.text())));
    }

    /** Whether "12." or a dash at a line's start is a part of the sentence that the line before has begun. */
    private boolean isInsideSentence(List<Line> open, Line line, Mark mark, boolean finished) {
        Line last = open.get(open.size() - 1);
        boolean bullet = Mark.isBullet(line.text().charAt(0));
        boolean item = Mark.of(open.get(0).text()).isPresent();
        boolean aligned = Math.abs(line.left() - (item ? open.get(0).textLeft() : last.left())) < 2;
        return !bullet && !finished && aligned && sameRegion(last, line) && isFull(last, line) && mark.length() < 8;
    }

    private static boolean isHyphenated(String line) {
        return line.length() > 1
                && "-\u2010\u00ad".indexOf(line.charAt(line.length() - 1)) >= 0
                && Character.isLetter(line.charAt(line.length() - 2));
    }

    private static boolean sameRegion(Line last, Line line) {
        return last.page() == line.page() && last.region() == line.region();
    }

    /** Whether type and weight stay the same from the end of one line to the start of the next. */
    private static boolean sameType(Line last, Line line) {
        return Math.abs(last.size() - line.size()) < 0.06 * line.size()
                && (last.last().bold() == line.first().bold() || (last.bold() == line.bold()));
    }

    private static boolean differsMuch(Line last, Line line) {
        return Math.abs(last.size() - line.size()) > 0.15 * line.size();
    }

    /** Whether the first word of a line had no room on the line before. */
    private boolean isFull(Line last, Line line) {
        double limit = last.limit() == Line.MARGIN ? margin : last.limit();
        double width = line.first().box().width();
        return last.right() + SPACE * line.size() + width > limit - SLACK * line.size();
    }
}
