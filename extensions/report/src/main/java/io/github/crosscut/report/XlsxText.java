package io.github.crosscut.report;

import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. */
final class XlsxText {

    /** What Excel takes in one cell, in UTF-16 units; a file with more is damaged to it. */
    static final int LIMIT = 32_767;

    /** Stands at the end of what was cut. */
    static final String CUT = " [cut: longer than a cell]";

    /** What spreadsheets read as an escape of one character and not as the words that they are. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /**
     * The text without what XML cannot hold, each such character replaced by U+FFFD, and not longer than a cell. Line ends
     * become LF.
     */
    static String of(String text) {
        return written(cut(legal(text)));
    }

    private static String legal(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.codePoints().allMatch(XlsxText::legal)) {
            return lines;
        }
        var legal = new StringBuilder(lines.length());
        lines.codePoints().map(point -> legal(point) ? point : '\uFFFD').forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** The characters of XML 1.0; an unpaired surrogate is none. */
    private static boolean legal(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point > 0xFFFF;
    }

    private static String cut(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        int end = LIMIT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Escapes what would be read as an escape. It counts as the one character that it stands for. */
    private static String written(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }
}
