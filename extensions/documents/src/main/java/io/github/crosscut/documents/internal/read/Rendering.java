package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Item;
import io.github.crosscut.documents.internal.layout.Block.Row;
import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Lines;
import io.github.crosscut.documents.internal.layout.Pages;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes the text of a document whose format tells its blocks (HTML, DOCX, DOC, ODT), one block a line, and notes the blocks.
 * Not thread-safe.
 */
public final class Rendering {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Place> places = new ArrayDeque<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private int lists;
    private int strong;
    private int links;
    private int preformatted;
    private final List<Integer> pages = new ArrayList<>();
    /** Where in the line that is being written a page begins; -1 where none does. */
    private int pageInLine = -1;

    private boolean allStrong = true;
    private boolean allLink = true;

    /** An empty page. */
    public Rendering() {
        places.push(new Place(Role.PAGE, 0, 0, new ArrayList<>()));
    }

    /** What was written so far. */
    public String text() {
        return text.toString();
    }

    /** The blocks that were written so far. */
    public List<Block> blocks() {
        return places.getLast().blocks;
    }

    /** Bold begins ({@code 1}) or ends ({@code -1}); {@code 0} does nothing. */
    public void strong(int step) {
        strong += step;
    }

    /** A link begins ({@code 1}) or ends ({@code -1}). */
    public void link(int step) {
        links += step;
    }

    /** Text whose line feeds count begins ({@code 1}) or ends ({@code -1}). */
    public void preformatted(int step) {
        preformatted += step;
    }

    /** A list begins ({@code 1}) or ends ({@code -1}). */
    public void list(int step) {
        places.element().endItem();
        lists += step;
    }

    /** Some words of the block that is being written. */
    public void write(String words) {
        if (!words.isBlank()) {
            allStrong &= strong > 0;
            allLink &= links > 0;
        }
        String[] written = preformatted > 0 ? words.split("\n", -1) : new String[] {words};
        line.append(written[0]);
        for (int i = 1; i < written.length; i++) {
            breakLine();
            line.append(written[i]);
        }
    }

    /** A line break on purpose. */
    public void breakLine() {
        if (places.element().role == Role.PAGE) {
            endBlock();
        } else {
            line.append(' ');
        }
    }

    /** What is written next is a heading; level 1 is the highest. */
    public void openHeading(int level) {
        places.element().endItem();
        places.push(new Place(Role.HEADING, level, 0, places.element().blocks));
    }

    /** What is written next is an item of the innermost list. */
    public void openItem() {
        openItem(lists, 0);
    }

    /** An item of a list; level 1 is an outer list, number 0 none. */
    public void openItem(int level, int number) {
        places.push(new Place(Role.ITEM, Math.max(1, level), number, places.element().blocks));
    }

    /** What is written next stands on a new page. */
    public void beginPage() {
        if (line.isEmpty()) {
            pages.add(text.length());
        } else {
            pageInLine = line.length();
        }
    }

    /** Where the pages begin; none where only one was told, because then the format does not tell them. */
    public Pages pages() {
        return pages.size() > 1 ? new Pages(pages) : Pages.NONE;
    }

    /** Ends a heading or an item. */
    public void close() {
        places.pop().endItem();
    }

    /** A table begins; {@code data} unless it only lays out the page. */
    public void openTable(boolean data) {
        places.element().endItem();
        tables.push(new OpenTable(data));
    }

    /** A row begins; {@code header} where the format marks it as one. */
    public void openRow(boolean header) {
        if (!tables.isEmpty()) {
            tables.element().openRow(header);
        }
    }

    /** A cell begins that takes so many columns and rows. */
    public void openCell(int columns, int rows) {
        if (inDataTable()) {
            List<Block> blocks = new ArrayList<>();
            tables.element().openCell(blocks, columns, rows);
            places.push(new Place(Role.PAGE, 0, 0, blocks));
        }
    }

    /** Ends a cell. */
    public void closeCell() {
        if (inDataTable()) {
            places.pop();
        }
    }

    /** Ends a row. */
    public void closeRow() {
        if (inDataTable()) {
            Row row = tables.element().closeRow();
            places.element().blocks.add(row);
        }
    }

    /** Ends a table. */
    public void closeTable() {
        tables.pop();
    }

    private boolean inDataTable() {
        return !tables.isEmpty() && tables.element().isData();
    }

    /** Ends the block that is being written, if it has any words. */
    public void endBlock() {
        String words = Normal.nfc(Cleaner.clean(Passage.at(0, line.toString())).text());
        if (!words.isEmpty()) {
            Passage written = Passage.at(text.length(), words);
            beginPageInLine(written);
            text.append(words).append('\n');
            add(written);
        }
        line.setLength(0);
        allStrong = true;
        allLink = true;
    }

    /** The line's white space is cleaned, so that the page's beginning is found by what stands before it. */
    private void beginPageInLine(Passage written) {
        if (pageInLine >= 0) {
            int before = Cleaner.clean(Passage.at(0, line.substring(0, Math.min(pageInLine, line.length()))))
                    .length();
            pages.add(written.start() + Math.min(before, written.length()));
            pageInLine = -1;
        }
    }

    private void add(Passage written) {
        Place place = places.element();
        switch (place.role) {
            case HEADING -> place.blocks.add(new Heading(written, place.level));
            case ITEM -> place.addToItem(written, allLink);
            case PAGE -> place.blocks.addAll(Lines.of(written, allStrong));
        }
    }

    private enum Role {
        PAGE,
        HEADING,
        ITEM
    }

    /** Where text is written: into what sort of block, and into which list of blocks. */
    private static final class Place {
        private final Role role;
        private final int level;
        private int number;
        private final List<Block> blocks;
        private final List<Passage> item = new ArrayList<>();
        private boolean link = true;

        Place(Role role, int level, int number, List<Block> blocks) {
            this.role = role;
            this.level = level;
            this.number = number;
            this.blocks = blocks;
        }

        /** A second paragraph of an item belongs to its statement. */
        void addToItem(Passage line, boolean allLink) {
            if (item.isEmpty() && number == 0) {
                number = Lines.number(line);
            }
            item.add(Lines.unmarked(line));
            link &= allLink;
        }

        /** What follows an inner list is no part of the statement above it. */
        void endItem() {
            Passage words = Passage.join(item);
            if (!words.isEmpty()) {
                blocks.add(new Item(words, level, link, number));
            }
            item.clear();
            link = true;
            number = 0;
        }
    }
}
