package io.github.crosscut.documents.internal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as its pages show it.
 *
 * @param text what every passage's offsets point into
 * @param title the title that the format keeps apart from the text, if it has one
 * @param blocks in reading order
 */
public record Layout(String text, @Nullable String title, List<Block> blocks) {

    public Layout {
        blocks = List.copyOf(blocks);
    }
}
