package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Furniture;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Item;
import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.layout.FurnitureForms;
import io.github.crosscut.documents.internal.layout.Hyphens;
import io.github.crosscut.documents.internal.layout.Joiner;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.layout.Lines;
import io.github.crosscut.documents.internal.layout.Mark;
import io.github.crosscut.documents.internal.layout.Mark.Style;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads plain text: paragraphs and items from its lines, tables from its tabs. Headings are left to the structure stage. */
public final class TextReader {

    /** Lines; items of more are rare, and without a bullet on a blank line above rarer. */
    private static final int SIBLING_REACH = 5;

    private final String text;
    private final List<SourceLine> lines;
    private final Wrapping wrapping;
    private final BitSet rows;
    private final Hyphens hyphens;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private Joiner open;
    private int openLines;
    /** Indent of the open item's mark; -1 where no item is open. */
    private int itemIndent = -1;

    private int itemNumber;

    private TextReader(String text) {
        this.text = text;
        this.lines = SourceLine.of(text);
        this.wrapping = Wrapping.of(lines);
        this.rows = TabRows.in(lines);
        this.hyphens = new Hyphens(text);
        this.open = new Joiner(hyphens);
    }

    /** The layout of a normalised text. */
    public static Layout read(String text) {
        return new TextReader(text).read();
    }

    private Layout read() {
        for (int i = 0; i < lines.size(); i++) {
            read(i);
        }
        close();
        return new Layout(text, null, blocks);
    }

    private void read(int i) {
        SourceLine line = lines.get(i);
        if (line.isBlank()) {
            close();
        } else if (rows.get(i)) {
            close();
            blocks.add(TabRows.row(line, i == 0 || !rows.get(i - 1)));
        } else if (isRule(line)) {
            rule(line);
        } else if (FurnitureForms.isPageNumber(line.words())) {
            close();
            blocks.add(new Furniture(Cleaner.clean(line.passage())));
        } else {
            words(i, line);
        }
    }

    private void words(int i, SourceLine line) {
        String words = line.words();
        Optional<Mark> mark = Mark.of(words).filter(found -> begins(i, line, found));
        if (mark.isPresent()) {
            close();
            begin(i, line, mark.get());
        } else if (!open.isEmpty() && !Cleaner.startsWithFootnoteMark(words) && continues(i, line)) {
            open.add(line.passage());
            openLines++;
        } else {
            close();
            openLines = 1;
            open.add(line.passage());
        }
    }

    /** Whether a mark begins an item and is not a dash or a number inside a sentence that the page has broken. */
    private boolean begins(int i, SourceLine line, Mark mark) {
        if (open.isEmpty()
                || itemIndent >= 0
                || Ends.isFinished(lines.get(i - 1).words())) {
            return true;
        }
        char first = line.words().charAt(0);
        return Mark.isBullet(first) || first == '*' || hasSibling(i, mark) || !isBroken(lines.get(i - 1), line, mark);
    }

    /** Whether a line was broken by the page before a line that begins like an item. */
    private boolean isBroken(SourceLine last, SourceLine line, Mark mark) {
        boolean lower = Ends.startsLower(line.words().substring(mark.length()));
        return wrapping.isFull(last, line) || (lower && Ends.isDangling(last.words()));
    }

    /** Whether one of the next lines begins with a mark of the same style, too. */
    private boolean hasSibling(int i, Mark mark) {
        int end = Math.min(lines.size(), i + SIBLING_REACH);
        for (int next = i + 1; next < end && !lines.get(next).isBlank(); next++) {
            if (Mark.of(lines.get(next).words())
                    .filter(found -> found.style() == mark.style())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(int i, SourceLine line) {
        return (itemIndent >= 0 && line.indent() > itemIndent) || wrapping.continues(lines.get(i - 1), line);
    }

    private void begin(int i, SourceLine line, Mark mark) {
        Passage words = line.passage().slice(mark.length());
        openLines = 1;
        if (mark.style() == Style.DECIMAL || (mark.style() == Style.ORDINAL && isHeading(i, words.text(), mark))) {
            // 3.2 numbers a paragraph, of which each sentence counts, or a heading; neither is an item.
            open.add(words);
            return;
        }
        itemIndent = line.indent();
        itemNumber = mark.ordinal();
        while (!indents.isEmpty() && indents.peek() >= itemIndent) {
            indents.pop();
        }
        indents.push(itemIndent);
        open.add(Lines.unmarked(Cleaner.clean(words)));
    }

    /** Whether a numbered line is a heading ("3. Findings") and no item of a list: its neighbours are not numbered too. */
    private boolean isHeading(int i, String words, Mark mark) {
        return mark.ordinal() > 0
                && !Ends.isFinished(words)
                && Ends.countWords(words, 13) < 13
                && neighbour(i, 1) != mark.ordinal() + 1
                && neighbour(i, -1) != mark.ordinal() - 1;
    }

    /** The number before the closest line above or below that is not blank; 0 where it has none, -1 at either end. */
    private int neighbour(int i, int step) {
        int next = i + step;
        while (next >= 0 && next < lines.size() && lines.get(next).isBlank()) {
            next += step;
        }
        if (next < 0 || next >= lines.size()) {
            return -1;
        }
        int ordinal = Mark.of(lines.get(next).words()).map(Mark::ordinal).orElse(0);
        return ordinal == 0 ? -1 : ordinal;
    }

    private void rule(SourceLine line) {
        boolean underlined = openLines == 1 && itemIndent < 0 && !open.isEmpty();
        Passage words = underlined ? Cleaner.clean(open.build()) : Passage.EMPTY;
        if (underlined && "=-".indexOf(line.words().charAt(0)) >= 0 && !Ends.isFinished(words.text())) {
            blocks.add(new Heading(words, line.words().charAt(0) == '=' ? 1 : 2));
            open = new Joiner(hyphens);
        }
        close();
    }

    private static boolean isRule(SourceLine line) {
        return line.end() - line.start() > 2
                && line.words().chars().allMatch(c -> "=-_*~.#\u2013\u2014\u2022".indexOf(c) >= 0);
    }

    private void close() {
        if (!open.isEmpty()) {
            List<Block> read = Lines.of(open.build(), false);
            for (int i = 0; i < read.size(); i++) {
                boolean item = itemIndent >= 0 && (i == 0 || read.get(i) instanceof Item);
                blocks.add(
                        item
                                ? new Item(read.get(i).words(), indents.size(), false, i == 0 ? itemNumber : 0)
                                : read.get(i));
            }
            open = new Joiner(hyphens);
        }
        if (itemIndent < 0 && openLines > 0) {
            indents.clear();
        }
        itemIndent = -1;
        openLines = 0;
    }
}
