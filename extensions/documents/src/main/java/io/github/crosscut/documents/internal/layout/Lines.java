package io.github.crosscut.documents.internal.layout;

import io.github.crosscut.documents.internal.layout.Block.Item;
import io.github.crosscut.documents.internal.layout.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a passage that holds line breaks or bullets into its paragraphs and items. */
public final class Lines {

    private Lines() {}

    /**
     * The paragraphs and items of a passage, without any mark-up that is left in it: a new one begins behind each line break and at each bullet, wherever it stands
     * ("• one • two" is two items).
     *
     * @param strong whether all of it is set in bold
     */
    public static List<Block> of(Passage raw, boolean strong) {
        List<Block> blocks = new ArrayList<>();
        for (Passage piece : pieces(Markup.strip(raw))) {
            Passage line = Cleaner.clean(piece);
            Passage words = unmarked(line);
            if (!words.isEmpty()) {
                boolean item = words.length() < line.length() && !isNumberedParagraph(line);
                blocks.add(item ? new Item(words, 1, false, number(line)) : new Paragraph(words, strong));
            }
        }
        return blocks;
    }

    /** The words of a clean item without its marks, of which there may be two: {@code - i) The link}. */
    public static Passage unmarked(Passage clean) {
        Passage words = clean;
        for (int i = 0; i < 2; i++) {
            Optional<Mark> mark = Mark.of(words.text());
            words = mark.isPresent() ? words.slice(mark.get().length()) : words;
        }
        return words;
    }

    /** The number that a clean line begins with; 0 where it bears none. */
    public static int number(Passage clean) {
        return Mark.of(clean.text()).map(Mark::ordinal).orElse(0);
    }

    /** Whether a line begins as "3.2 The panel found", which numbers a paragraph or a heading and no item. */
    private static boolean isNumberedParagraph(Passage line) {
        return Mark.of(line.text())
                .filter(mark -> mark.style() == Mark.Style.DECIMAL)
                .isPresent();
    }

    private static List<Passage> pieces(Passage raw) {
        List<Passage> pieces = new ArrayList<>();
        String text = raw.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || Mark.isBullet(c)) {
                pieces.add(raw.slice(start, i));
                start = i;
            }
        }
        pieces.add(raw.slice(start));
        return pieces;
    }
}
