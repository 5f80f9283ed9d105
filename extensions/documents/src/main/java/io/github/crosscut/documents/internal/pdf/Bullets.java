package io.github.crosscut.documents.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds bullets that are drawn and not written, as browsers do. */
final class Bullets {

    /** Points between a bullet and its text. */
    private static final double FARTHEST = 40;

    private Bullets() {}

    /** The shapes of a page that stand before a line of words, as words. */
    static List<Word> drawn(List<Box> shapes, List<Word> words) {
        List<Word> bullets = new ArrayList<>();
        for (Box shape : shapes) {
            Word text = null;
            boolean first = true;
            for (Word word : words) {
                if (word.box().top() < shape.middle()
                        && shape.middle() < word.box().bottom()) {
                    double gap = word.box().left() - shape.right();
                    boolean behind = gap >= -1 && gap < FARTHEST;
                    text = behind
                                    && (text == null
                                            || word.box().left() < text.box().left())
                            ? word
                            : text;
                    first &= word.box().right() > shape.left()
                            || shape.left() - word.box().right() > FARTHEST;
                }
            }
            if (text != null && first) {
                Box place = new Box(
                        shape.left(),
                        text.box().top(),
                        shape.right(),
                        text.box().bottom());
                bullets.add(new Word("\u2022", place, text.base(), text.size(), false));
            }
        }
        return bullets;
    }
}
