package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Item;
import io.github.crosscut.documents.internal.layout.Block.Row;
import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Lines;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes the text of an HTML page, one block a line, and notes the blocks. Not thread-safe. */
final class Rendering {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Place> places = new ArrayDeque<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private int lists;
    private int strong;
    private int links;
    private int preformatted;
    private boolean allStrong = true;
    private boolean allLink = true;

    Rendering() {
        places.push(new Place(Role.PAGE, 0, new ArrayList<>()));
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return places.getLast().blocks;
    }

    void strong(int step) {
        strong += step;
    }

    void link(int step) {
        links += step;
    }

    void preformatted(int step) {
        preformatted += step;
    }

    void list(int step) {
        places.element().endItem();
        lists += step;
    }

    void write(String words) {
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
    void breakLine() {
        if (places.element().role == Role.PAGE) {
            endBlock();
        } else {
            line.append(' ');
        }
    }

    void openHeading(int level) {
        places.element().endItem();
        places.push(new Place(Role.HEADING, level, places.element().blocks));
    }

    void openItem() {
        places.push(new Place(Role.ITEM, Math.max(1, lists), places.element().blocks));
    }

    void close() {
        places.pop().endItem();
    }

    void openTable(boolean data) {
        places.element().endItem();
        tables.push(new OpenTable(data));
    }

    void openRow(boolean header) {
        if (!tables.isEmpty()) {
            tables.element().openRow(header);
        }
    }

    void openCell(int columns, int rows) {
        if (inDataTable()) {
            List<Block> blocks = new ArrayList<>();
            tables.element().openCell(blocks, columns, rows);
            places.push(new Place(Role.PAGE, 0, blocks));
        }
    }

    void closeCell() {
        if (inDataTable()) {
            places.pop();
        }
    }

    void closeRow() {
        if (inDataTable()) {
            Row row = tables.element().closeRow();
            places.element().blocks.add(row);
        }
    }

    void closeTable() {
        tables.pop();
    }

    private boolean inDataTable() {
        return !tables.isEmpty() && tables.element().isData();
    }

    /** Ends the block that is being written, if it has any words. */
    void endBlock() {
        String words = Normal.nfc(Cleaner.clean(Passage.at(0, line.toString())).text());
        if (!words.isEmpty()) {
            Passage written = Passage.at(text.length(), words);
            text.append(words).append('\n');
            add(written);
        }
        line.setLength(0);
        allStrong = true;
        allLink = true;
    }

    private void add(Passage written) {
        Place place = places.element();
        switch (place.role) {
            case HEADING -> place.blocks.add(new Heading(written, place.level));
            case ITEM -> place.addToItem(Lines.unmarked(written), allLink);
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
        private final List<Block> blocks;
        private final List<Passage> item = new ArrayList<>();
        private boolean link = true;

        Place(Role role, int level, List<Block> blocks) {
            this.role = role;
            this.level = level;
            this.blocks = blocks;
        }

        /** A second paragraph of an item belongs to its statement. */
        void addToItem(Passage words, boolean allLink) {
            item.add(words);
            link &= allLink;
        }

        /** What follows an inner list is no part of the statement above it. */
        void endItem() {
            Passage words = Passage.join(item);
            if (!words.isEmpty()) {
                blocks.add(new Item(words, level, link));
            }
            item.clear();
            link = true;
        }
    }
}
