package io.github.crosscut.documents.internal.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a list item or a numbered paragraph begins with.
 *
 * @param length UTF-16 units, with the white space behind it
 * @param style what sort of mark
 * @param ordinal the number, or 0 where the mark is no plain number
 */
public record Mark(int length, Style style, int ordinal) {

    /** What sort of mark: {@code -}; {@code 1.}, {@code a)}, {@code (iv)}; {@code 3.2}, which numbers paragraphs and headings. */
    public enum Style {
        SYMBOL,
        ORDINAL,
        DECIMAL
    }

    /** Marks that are never anything else, so that several of them on one line are several items. */
    private static final String BULLETS =
            "\u2022\u2023\u25cf\u25cb\u25e6\u25aa\u25ab\u25a0\u25a1\u25b6\u25ba\u2043\u27a2\u27a4"
                    + "\u2713\u2714\u2756\uf0b7\uf0a7\uf0d8\uf0fc";

    private static final String SPACE = "[\\s\\u00a0]";
    private static final Pattern MARK = Pattern.compile("(?<symbol>[" + BULLETS + "]" + SPACE
            + "{0,99}|[-\\u2010-\\u2014*+o\\u00b7]" + SPACE + "{1,99}|-(?=\\p{Lu})|\\[[ xX]\\]" + SPACE + "{1,99})"
            + "|(?:\\((?:\\d{1,3}|[a-z]|[ivx]{1,5})\\)|(?:\\d{1,3}|[a-z]|[ivx]{1,5})\\)|(?<number>\\d{1,3})\\.|[a-z]\\.)"
            + SPACE + "{1,99}"
            + "|(?<decimal>\\d{1,2}(?:\\.\\d{1,3}){1,3}\\.?" + SPACE + "{1,99})");

    /** The mark that a line begins with, if there is one. */
    public static Optional<Mark> of(String line) {
        Matcher matcher = MARK.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        int ordinal = number == null ? 0 : Integer.parseInt(number);
        return Optional.of(new Mark(matcher.end(), style(matcher), ordinal));
    }

    /** Whether a character marks an item wherever it stands. */
    public static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    private static Style style(Matcher matcher) {
        if (matcher.group("symbol") != null) {
            return Style.SYMBOL;
        }
        return matcher.group("decimal") == null ? Style.ORDINAL : Style.DECIMAL;
    }
}
