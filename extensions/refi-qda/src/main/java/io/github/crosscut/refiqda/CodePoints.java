package io.github.crosscut.refiqda;

import java.util.Arrays;

/** Places of a text in UTF-16 units, which Java counts, and in code points, which the format counts. Immutable. */
public final class CodePoints {

    /** Where characters begin that take two units, ascending. Most texts have none. */
    private final int[] pairs;

    private final int units;

    private CodePoints(int[] pairs, int units) {
        this.pairs = pairs;
        this.units = units;
    }

    /** The places of a text. */
    public static CodePoints of(String text) {
        int[] pairs = new int[8];
        int found = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                pairs = found == pairs.length ? Arrays.copyOf(pairs, found * 2) : pairs;
                pairs[found++] = at;
            }
        }
        return new CodePoints(Arrays.copyOf(pairs, found), text.length());
    }

    /** Length of the text in code points. */
    public int length() {
        return units - pairs.length;
    }

    /** How many code points stand before a place in UTF-16 units; one inside a pair counts as behind it. */
    public int ofUtf16(int offset) {
        if (offset < 0 || offset > units) {
            throw new IndexOutOfBoundsException(offset);
        }
        int before = Arrays.binarySearch(pairs, offset);
        return offset - (before >= 0 ? before : insidePair(offset, -before - 1));
    }

    private int insidePair(int offset, int pairsBefore) {
        boolean inside = pairsBefore > 0 && pairs[pairsBefore - 1] == offset - 1;
        return inside ? pairsBefore - 1 : pairsBefore;
    }

    /** Where in UTF-16 units a code point begins. */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IndexOutOfBoundsException(codePoint);
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The code point at which the pair in the middle stands.
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** Whether units and code points differ in this text. */
    boolean differ() {
        return pairs.length > 0;
    }
}
