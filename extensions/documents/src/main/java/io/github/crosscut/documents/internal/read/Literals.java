package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Passage;

/** Finds the characters of a Markdown literal in its source, where escapes and entities make it longer. */
final class Literals {

    private Literals() {}

    /** The literal with the places of its characters in [start, end) of the source. */
    static Passage locate(String literal, String source, int start, int end) {
        int plain = source.substring(start, end).indexOf(literal);
        return plain >= 0
                ? Passage.of(source, start + plain, start + plain + literal.length())
                : decoded(literal, source, start, end);
    }

    private static Passage decoded(String literal, String source, int start, int end) {
        Passage.Builder located = new Passage.Builder();
        int at = start;
        int i = 0;
        while (i < literal.length()) {
            int length = Character.charCount(literal.codePointAt(i));
            at += isEscape(source, at, end, literal.charAt(i)) ? 1 : 0;
            int next = Math.min(end, Math.max(at + length, entityEnd(source, at, end)));
            located.add(literal.substring(i, i + length), Math.min(at, end), next);
            at = next;
            i += length;
        }
        return located.build();
    }

    private static boolean isEscape(String source, int at, int end, char c) {
        return at + 1 < end && source.charAt(at) == '\\' && source.charAt(at + 1) == c;
    }

    /** Behind the entity at {@code at}; {@code at} where there is none. */
    private static int entityEnd(String source, int at, int end) {
        if (at >= end || source.charAt(at) != '&') {
            return at;
        }
        // 32 characters are more than the longest entity of HTML.
        int limit = Math.min(end, at + 34);
        for (int i = at + 1; i < limit; i++) {
            if (source.charAt(i) == ';') {
                return i + 1;
            }
            if (source.charAt(i) != '#' && !Character.isLetterOrDigit(source.charAt(i))) {
                return at;
            }
        }
        return at;
    }
}
