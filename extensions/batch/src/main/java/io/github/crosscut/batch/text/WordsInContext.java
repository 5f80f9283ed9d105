package io.github.crosscut.batch.text;

import io.github.crosscut.archive.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Words in their context: one line each, the words below one another.
 *
 * @param passages in any order
 * @param side what to sort by
 * @param width columns of context on each side
 */
public record WordsInContext(List<Passage> passages, Side side, int width) {

    /** A side of the words. */
    public enum Side {
        LEFT,
        RIGHT
    }

    public WordsInContext {
        passages = List.copyOf(passages);
    }

    /** By the text on that side, read away from the words, whatever its letters' case; then by review and place. */
    public List<Passage> sorted() {
        return passages.stream()
                .sorted(Comparator.comparing(side == Side.LEFT ? WordsInContext::leftKey : WordsInContext::rightKey))
                .toList();
    }

    private static String leftKey(Passage it) {
        return new StringBuilder(plain(left(it))).reverse().toString();
    }

    private static String rightKey(Passage it) {
        return plain(right(it));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    /** What stands before the words. */
    public static String left(Passage it) {
        return it.text().substring(0, it.span().start());
    }

    /** What stands behind the words. */
    public static String right(Passage it) {
        return it.text().substring(it.span().end());
    }

    /** The line of a passage. */
    public String line(Passage it) {
        String left = Printable.of(left(it));
        String right = Printable.of(right(it));
        String before = left.substring(Math.max(0, whole(left, left.length() - width)));
        String after = right.substring(0, whole(right, Math.min(width, right.length())));
        return " ".repeat(Math.max(0, width - Width.of(before))) + before + "["
                + Printable.of(it.span().in(it.text()))
                + "]" + after + " ".repeat(Math.max(0, width - Width.of(after))) + "  "
                + Printable.of(it.statementId()) + "\n";
    }

    /** An offset that splits no character of two units. */
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset + 1
                : offset;
    }
}
