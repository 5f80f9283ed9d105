package io.github.crosscut.examples.samples;

import java.util.List;

/** A part of a sample, in the order of reading. */
sealed interface Block {

    /** A heading; 1 is the title. */
    record Heading(int level, String words) implements Block {}

    /** A paragraph of prose. */
    record Paragraph(List<Run> runs) implements Block {}

    /**
     * An item of a list.
     *
     * @param depth 0, or more for a list in a list
     * @param number its number, or 0 for a bullet
     */
    record Item(int depth, int number, List<Run> runs) implements Block {}

    /** A table; the first row is the head. */
    record Table(List<List<List<Run>>> rows) implements Block {}
}
