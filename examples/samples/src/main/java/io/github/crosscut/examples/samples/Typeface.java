package io.github.crosscut.examples.samples;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A typeface in one size, and the lines into which it sets words.
 *
 * @param regular its font
 * @param bold its heavier font
 * @param size in points
 */
record Typeface(PDFont regular, PDFont bold, float size) {

    /** Room from base line to base line, in sizes. */
    private static final float LEADING = 1.25f;

    /** Of the number of a footnote, in sizes. */
    private static final float SMALL = 0.62f;

    /**
     * A word of a line.
     *
     * @param rise above the base line
     * @param glued whether no space stands before it
     */
    record Word(String text, PDFont font, float size, float rise, boolean glued) {

        float width() {
            return Canvas.width(font, size, text);
        }
    }

    /** Words side by side; the last line of a paragraph is ragged. */
    record Line(List<Word> words, boolean last) {}

    static Typeface of(boolean serif, float size) {
        return new Typeface(
                new PDType1Font(serif ? FontName.TIMES_ROMAN : FontName.HELVETICA),
                new PDType1Font(serif ? FontName.TIMES_BOLD : FontName.HELVETICA_BOLD),
                size);
    }

    float leading() {
        return size * LEADING;
    }

    float space() {
        return Canvas.width(regular, size, " ");
    }

    /** The lines into which words go in a width. */
    List<Line> lines(List<Run> runs, float width) {
        List<Line> lines = new ArrayList<>();
        for (List<Word> paragraph : paragraphs(runs)) {
            fill(paragraph, width, lines);
        }
        return lines;
    }

    private void fill(List<Word> paragraph, float width, List<Line> lines) {
        List<Word> line = new ArrayList<>();
        float used = 0;
        for (Word word : paragraph) {
            float gap = line.isEmpty() || word.glued() ? 0 : space();
            Word whole = text(word, word.text().replace(Run.SOFT_HYPHEN, ""));
            if (used + gap + whole.width() <= width || line.isEmpty() || word.glued()) {
                line.add(whole);
                used += gap + whole.width();
                continue;
            }
            int parted = parted(word, width - used - gap);
            if (parted > 0) {
                line.add(text(word, word.text().substring(0, parted).replace(Run.SOFT_HYPHEN, "") + "-"));
            }
            lines.add(new Line(List.copyOf(line), false));
            Word rest = text(word, word.text().substring(parted).replace(Run.SOFT_HYPHEN, ""));
            line = new ArrayList<>(List.of(rest));
            used = rest.width();
        }
        lines.add(new Line(List.copyOf(line), true));
    }

    /** Behind which character a word may be parted so that its beginning has room; 0 if nowhere. */
    private static int parted(Word word, float room) {
        int parted = 0;
        for (int at = word.text().indexOf(Run.SOFT_HYPHEN);
                at >= 0;
                at = word.text().indexOf(Run.SOFT_HYPHEN, at + 1)) {
            String begin = word.text().substring(0, at).replace(Run.SOFT_HYPHEN, "") + "-";
            if (text(word, begin).width() <= room) {
                parted = at;
            }
        }
        return parted;
    }

    private static Word text(Word word, String text) {
        return new Word(text, word.font(), word.size(), word.rise(), word.glued());
    }

    private List<List<Word>> paragraphs(List<Run> runs) {
        List<List<Word>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        boolean glued = true;
        for (Run run : runs) {
            String[] lines = run.words().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraphs.add(new ArrayList<>());
                }
                List<Word> paragraph = paragraphs.get(paragraphs.size() - 1);
                boolean first = true;
                for (String word : lines[i].split(" ", -1)) {
                    if (!word.isEmpty()) {
                        paragraph.add(word(run, word, first && glued));
                    }
                    first = false;
                }
            }
            glued = !run.words().endsWith(" ");
        }
        return paragraphs;
    }

    private Word word(Run run, String text, boolean glued) {
        return run.note()
                ? new Word(text, regular, size * SMALL, size / 3, true)
                : new Word(text, run.bold() ? bold : regular, size, 0, glued);
    }
}
