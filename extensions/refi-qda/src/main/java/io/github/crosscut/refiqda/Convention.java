package io.github.crosscut.refiqda;

import java.util.ArrayList;
import java.util.List;

/**
 * How a program means the positions that it writes. The first of {@link #of} is what most programs mean.
 *
 * @param inclusive the end is the place of the last character
 * @param utf16 units of UTF-16 are counted and not code points
 * @param returns CRLF counts as two characters
 * @param mark the byte order mark counts as a character
 */
record Convention(boolean inclusive, boolean utf16, boolean returns, boolean mark) {

    /** What the standard and most programs mean. */
    static final Convention USUAL = new Convention(false, false, false, false);

    /** Those between which a text makes a difference, the likelier first. */
    static List<Convention> of(PlainText text) {
        List<Convention> all = new ArrayList<>();
        boolean pairs = CodePoints.of(text.raw()).differ();
        for (boolean mark : choices(text.marked())) {
            for (boolean returns : choices(text.hasCarriageReturns())) {
                for (boolean utf16 : choices(pairs)) {
                    all.add(new Convention(false, utf16, returns, mark));
                    all.add(new Convention(true, utf16, returns, mark));
                }
            }
        }
        return all;
    }

    private static boolean[] choices(boolean both) {
        return both ? new boolean[] {false, true} : new boolean[] {false};
    }

    /** What is unusual about it, in words for a user. */
    String inWords() {
        List<String> words = new ArrayList<>();
        if (inclusive) {
            words.add("ends are inclusive");
        }
        if (utf16) {
            words.add("UTF-16 units are counted");
        }
        if (returns) {
            words.add("CRLF counts twice");
        }
        if (mark) {
            words.add("the byte order mark counts");
        }
        return String.join(", ", words);
    }
}
