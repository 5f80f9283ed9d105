package io.github.crosscut.examples.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints a sample as a PDF with what boards' publications have: a head and foot on every page, contents with page numbers, one
 * or two columns, footnotes, words parted at the end of a line, tables with lines around their cells over several pages.
 */
final class PdfPages {

    private static final float LEFT = 62;
    private static final float TOP = 84;
    private static final float BOTTOM = 770;
    private static final float GUTTER = 24;
    private static final float INDENT = 16;
    private static final float PADDING = 4;
    private static final float NOTE_SIZE = 8;

    private final Sample sample;
    private final Map<String, Integer> contents;
    private final Map<String, Integer> found = new HashMap<>();
    private final Canvas canvas = new Canvas();
    private final List<List<Run>> notes = new ArrayList<>();
    private final Typeface text;
    private int columns = 1;
    private int column;
    private float columnTop = TOP;
    private float y;
    private float bottom;

    private PdfPages(Sample sample, Map<String, Integer> contents) {
        this.sample = sample;
        this.contents = contents;
        this.text = face(sample.is("small") ? 9 : 10.5f);
    }

    /** Prints twice: the contents of the second printing have the pages of the first. */
    static byte[] of(Sample sample) throws IOException {
        PdfPages first = new PdfPages(sample, Map.of());
        first.print();
        PdfPages second = new PdfPages(sample, first.found);
        return second.print();
    }

    private Typeface face(float size) {
        return Typeface.of(sample.is("serif"), size);
    }

    private byte[] print() throws IOException {
        newPage();
        sample.blocks().forEach(this::add);
        footnotes();
        return canvas.bytes(sample.title(), sample.setting("foot"));
    }

    private void newPage() {
        footnotes();
        canvas.newPage();
        Typeface small = face(NOTE_SIZE);
        canvas.words(small.regular(), NOTE_SIZE, LEFT, 44, sample.setting("head"));
        canvas.rule(LEFT, 50, Canvas.WIDTH - LEFT, 50);
        canvas.words(small.regular(), NOTE_SIZE, LEFT, 806, sample.setting("foot"));
        String number = "Page " + canvas.page();
        canvas.words(
                small.regular(),
                NOTE_SIZE,
                Canvas.WIDTH - LEFT - Canvas.width(small.regular(), NOTE_SIZE, number),
                806,
                number);
        column = 0;
        columnTop = TOP;
        y = TOP;
        bottom = BOTTOM;
    }

    private float width() {
        return (Canvas.WIDTH - 2 * LEFT - (columns - 1) * GUTTER) / columns;
    }

    private float left() {
        return LEFT + column * (width() + GUTTER);
    }

    /** Goes to the next column or page where so much has no room here. */
    private void room(float height) {
        if (y + height <= bottom) {
            return;
        }
        if (column + 1 < columns) {
            column++;
            y = columnTop;
        } else {
            newPage();
        }
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.runs());
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void heading(Block.Heading heading) {
        Typeface face = face(heading.level() == 1 ? 21 : heading.level() == 2 ? 14 : 11.5f);
        if (heading.level() == 2 && columns == 1 && sample.setting("columns").equals("2")) {
            columns = 2;
            columnTop = y + text.leading();
            y = columnTop;
        }
        room(4 * face.leading());
        y += y > columnTop ? face.size() * 0.7f : 0;
        found.put(heading.words(), canvas.page());
        print(face, face.lines(List.of(new Run(heading.words(), true, false)), width()), left(), false);
        y += face.size() * 0.3f;
        if (heading.level() == 1 && sample.is("contents")) {
            contents();
        }
    }

    private void contents() {
        Typeface face = face(14);
        print(face, face.lines(List.of(new Run("Contents", true, false)), width()), left(), false);
        y += text.leading() / 2;
        for (Block.Heading heading : sample.headings()) {
            if (heading.level() == 2) {
                String page = String.valueOf(contents.getOrDefault(heading.words(), 0));
                float end = left() + width() - Canvas.width(text.regular(), text.size(), page);
                float dot = Canvas.width(text.regular(), text.size(), ".");
                float begin = left() + Canvas.width(text.regular(), text.size(), heading.words()) + dot;
                y += text.leading();
                canvas.words(text.regular(), text.size(), left(), y, heading.words());
                canvas.words(text.regular(), text.size(), begin, y, ".".repeat((int) ((end - begin) / dot) - 1));
                canvas.words(text.regular(), text.size(), end, y, page);
            }
        }
        newPage();
    }

    private void paragraph(List<Run> runs) {
        note(runs);
        print(text, text.lines(runs, width()), left(), sample.is("justified"));
        y += text.leading() * 0.6f;
    }

    private void item(Block.Item item) {
        note(item.runs());
        float indent = INDENT * (item.depth() + 1);
        List<Typeface.Line> lines = text.lines(item.runs(), width() - indent);
        room(text.leading());
        String mark = item.number() > 0 ? item.number() + "." : item.depth() == 0 ? "•" : "–";
        canvas.words(text.regular(), text.size(), left() + indent - INDENT + 2, y + text.leading(), mark);
        for (Typeface.Line line : lines) {
            print(text, List.of(line), left() + indent, false);
        }
        y += text.leading() * 0.3f;
    }

    /** Prints lines in a column; those that have no room stand in the next one, as far from its edge. */
    private void print(Typeface face, List<Typeface.Line> lines, float from, boolean justified) {
        float indent = from - left();
        for (Typeface.Line line : lines) {
            room(face.leading());
            y += face.leading();
            line(face, line, left() + indent, y, justified ? width() - indent : 0);
        }
    }

    /** Prints a line, filled up to a width if that is not 0: then each word by itself, as programs that justify do. */
    private void line(Typeface face, Typeface.Line line, float left, float base, float fill) {
        boolean filled = fill > 0 && !line.last();
        int gaps = (int)
                line.words().stream().skip(1).filter(word -> !word.glued()).count();
        float words =
                (float) line.words().stream().mapToDouble(Typeface.Word::width).sum();
        float gap = filled && gaps > 0 ? (fill - words) / gaps : face.space();
        float x = left;
        for (int i = 0; i < line.words().size(); i++) {
            Typeface.Word word = line.words().get(i);
            x += i == 0 || word.glued() ? 0 : gap;
            boolean spaced = !filled
                    && i + 1 < line.words().size()
                    && !line.words().get(i + 1).glued();
            canvas.words(word.font(), word.size(), x, base - word.rise(), word.text() + (spaced ? " " : ""));
            x += word.width();
        }
    }

    /** Keeps room at the foot of the page for the footnotes of words. */
    private void note(List<Run> runs) {
        Typeface small = face(NOTE_SIZE);
        for (Run run : runs) {
            if (run.note()) {
                List<Run> note = new ArrayList<>(List.of(run));
                note.add(new Run(" ", false, false));
                note.addAll(sample.note(run));
                notes.add(note);
                bottom -= small.leading()
                        * (small.lines(note, Canvas.WIDTH - 2 * LEFT).size() + 0.5f);
            }
        }
    }

    private void footnotes() {
        if (notes.isEmpty()) {
            return;
        }
        Typeface small = face(NOTE_SIZE);
        float base = bottom + small.leading();
        canvas.rule(LEFT, bottom + 3, LEFT + 120, bottom + 3);
        for (List<Run> note : notes) {
            for (Typeface.Line line : small.lines(note, Canvas.WIDTH - 2 * LEFT)) {
                base += small.leading();
                line(small, line, LEFT, base, 0);
            }
        }
        notes.clear();
    }

    /** A table takes the whole width; in a document of two columns it stands on a page of its own. */
    private void table(Block.Table table) {
        if (columns > 1) {
            columns = 1;
            newPage();
        }
        int cells = table.rows().get(0).size();
        boolean names = sample.is("narrow");
        for (List<List<Run>> row : table.rows()) {
            List<List<Typeface.Line>> lines = lines(row, row.equals(table.rows().get(0)), cells, names);
            float height = height(lines);
            if (y + height > bottom) {
                newPage();
                rule(cells, names);
                row(lines(table.rows().get(0), true, cells, names), cells, names);
            } else if (row.equals(table.rows().get(0))) {
                rule(cells, names);
            }
            row(lines, cells, names);
        }
        y += text.leading();
    }

    private float edge(int column, int columns, boolean narrow) {
        float width = Canvas.WIDTH - 2 * LEFT;
        float first = narrow ? width * 0.2f : width / columns;
        return LEFT + (column == 0 ? 0 : first + (column - 1) * (width - first) / Math.max(1, columns - 1));
    }

    private void rule(int cells, boolean narrow) {
        canvas.rule(LEFT, y, edge(cells, cells, narrow), y);
    }

    private List<List<Typeface.Line>> lines(List<List<Run>> row, boolean head, int cells, boolean narrow) {
        List<List<Typeface.Line>> lines = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            List<Run> runs = head ? List.of(new Run(Run.plain(row.get(i)), true, false)) : row.get(i);
            lines.add(text.lines(runs, edge(i + 1, cells, narrow) - edge(i, cells, narrow) - 2 * PADDING));
        }
        return lines;
    }

    private float height(List<List<Typeface.Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0) * text.leading() + 2 * PADDING;
    }

    private void row(List<List<Typeface.Line>> lines, int cells, boolean narrow) {
        float end = y + height(lines);
        for (int i = 0; i < cells; i++) {
            float base = y + PADDING / 2;
            for (Typeface.Line line : lines.get(i)) {
                base += text.leading();
                line(text, line, edge(i, cells, narrow) + PADDING, base, 0);
            }
        }
        for (int i = 0; i <= cells; i++) {
            canvas.rule(edge(i, cells, narrow), y, edge(i, cells, narrow), end);
        }
        y = end;
        rule(cells, narrow);
    }
}
