package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;
import java.util.List;
import java.util.Optional;

/**
 * A document whose headings are told from its text.
 *
 * @param titles the lines that name the whole document, the title itself first; may be empty
 * @param blocks headings, paragraphs, items and rows; no title, no label, no furniture
 */
record Headed(List<String> titles, List<Block> blocks) {

    /** Level of a heading that nothing marks but its form; deeper than all marked ones. */
    static final int UNMARKED = 7;

    Headed {
        titles = List.copyOf(titles);
        blocks = List.copyOf(blocks);
    }

    /** The first title that is not just the name of a body; else the first one. */
    Optional<String> title() {
        return titles.stream()
                .filter(title -> !WordList.BODY.hasPhraseIn(Fold.words(title)))
                .findFirst()
                .or(() -> titles.stream().findFirst());
    }
}
