package io.github.crosscut.documents.internal.layout;

/**
 * Takes out of a passage what is there for the page only: runs of white space become one space and go at both ends;
 * soft hyphens, zero-width and control characters, and the marks of footnotes go.
 */
public final class Cleaner {

    private static final String SUPERSCRIPTS = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

    private Cleaner() {}

    /** The passage without what is there for the page only; a line break counts as white space. */
    public static Passage clean(Passage raw) {
        Passage.Builder clean = new Passage.Builder();
        String text = raw.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int mark = clean.isEmpty() ? 0 : footnoteMark(text, i);
            if (mark > 0) {
                i += mark;
                continue;
            }
            if (isSpace(c)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.add(' ', raw.from(i), raw.to(i));
                }
            } else if (!isInvisible(c)) {
                clean.add(raw, i);
            }
            i++;
        }
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') {
            clean.removeLast();
        }
        return clean.build();
    }

    /** Whether a footnote begins here, with its mark: {@code ¹ The panel …}, {@code [1] The panel …}. */
    public static boolean startsWithFootnoteMark(String text) {
        return !text.isEmpty() && (isSuperscript(text.charAt(0)) || bracketed(text, 0) > 0);
    }

    /** Whether a character is a superscript digit. */
    public static boolean isSuperscript(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /** White space of any sort, also the non-breaking ones. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    /** Length of the mark of a footnote that is set behind a word or its full stop at {@code i}; 0 where there is none. */
    private static int footnoteMark(String text, int i) {
        if (i == 0 || isSpace(text.charAt(i - 1))) {
            return 0;
        }
        // A superscript behind a digit or a lone letter is a power or a unit (5 m²).
        char before = text.charAt(i - 1);
        if (isSuperscript(text.charAt(i))) {
            boolean unit = Character.isLetter(before) && (i == 1 || !Character.isLetter(text.charAt(i - 2)));
            boolean power = Character.isDigit(before) && !isSuperscript(before);
            return unit || power ? 0 : 1;
        }
        return bracketed(text, i);
    }

    /** Length of {@code [1]} or {@code [^1]} at {@code i}; 0 where there is none. */
    private static int bracketed(String text, int i) {
        if (text.charAt(i) != '[') {
            return 0;
        }
        int digits = i + 1 < text.length() && text.charAt(i + 1) == '^' ? i + 2 : i + 1;
        int end = digits;
        while (end < text.length() && end - digits < 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > digits && end < text.length() && text.charAt(end) == ']' ? end + 1 - i : 0;
    }
}
