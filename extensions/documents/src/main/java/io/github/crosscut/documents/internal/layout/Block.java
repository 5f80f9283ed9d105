package io.github.crosscut.documents.internal.layout;

import java.util.List;

/** One piece of a page's layout, in reading order. Every passage is clean: see {@link Cleaner}. */
public sealed interface Block {

    /** What is written in it. */
    Passage words();

    /** A line that the format itself marks as a heading; level 1 is the highest. */
    record Heading(Passage words, int level) implements Block {}

    /**
     * A paragraph, or a line that stands alone.
     *
     * @param strong whether all of it is set in bold
     */
    record Paragraph(Passage words, boolean strong) implements Block {}

    /**
     * An item of a list, without its mark.
     *
     * @param level 1 for an outer list
     * @param link whether all of it is one link or several
     * @param number the number that it bears in a numbered list; 0 where it bears none
     */
    record Item(Passage words, int level, boolean link, int number) implements Block {

        /** An item without a number. */
        public Item(Passage words, int level, boolean link) {
            this(words, level, link, 0);
        }
    }

    /**
     * A row of a table.
     *
     * @param first whether a table begins with it
     * @param header whether the format marks it as a header
     * @param cells each with its paragraphs and items; may be empty
     */
    record Row(boolean first, boolean header, List<Cell> cells) implements Block {

        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public Passage words() {
            return Passage.join(cells.stream().map(Cell::words).toList());
        }
    }

    /** What a reader knows to be no part of the text: page numbers, captions, footers. */
    record Furniture(Passage words) implements Block {}

    /** A cell of a table: its paragraphs and items. */
    record Cell(List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }

        /** All that is written in the cell. */
        public Passage words() {
            return Passage.join(blocks.stream().map(Block::words).toList());
        }
    }
}
