package io.github.crosscut.documents.internal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as its pages show it.
 *
 * @param text what every passage's offsets point into
 * @param title the title that the format keeps apart from the text, if it has one
 * @param blocks in reading order
 * @param pages where in the text the pages begin
 * @param warnings what could not be read, in words for a user; never a document's words
 */
public record Layout(String text, @Nullable String title, List<Block> blocks, Pages pages, List<String> warnings) {

    public Layout {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** A layout of a format without pages. */
    public Layout(String text, @Nullable String title, List<Block> blocks) {
        this(text, title, blocks, Pages.NONE, List.of());
    }
}
