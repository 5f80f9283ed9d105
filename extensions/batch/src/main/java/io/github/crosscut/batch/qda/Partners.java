package io.github.crosscut.batch.qda;

import java.util.Arrays;

/**
 * Finds, for each character of a cleaned text, its partner in the text that was cleaned: the place where it came from, or -1 for
 * a character that was put in. An empty array says that none were found.
 */
final class Partners {

    private static final int[] NONE = {};

    /** A blank may stand for another blank; a true match counts more, so that blanks give way to words. */
    private static final int SAME = 4;

    private static final int BLANK = 2;

    /** Fewer and longer gaps are likelier than many short ones: what was taken out was taken out in one piece. */
    private static final int GAP = -5;

    private static final int PUT_IN = -6;

    private static final byte MATCHED = 1;
    private static final byte INSERTED = 2;

    /** The cell before was one of a gap. */
    private static final byte AFTER_GAP = 4;

    /** A gap goes on, and was not begun here. */
    private static final byte GAP_ON = 8;

    private Partners() {}

    /** Partners of a text from which nothing but blanks was taken out. Most are. */
    static int[] inOrder(String whole, String text) {
        int[] partners = new int[text.length()];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char wanted = text.charAt(i);
            boolean blank = Character.isWhitespace(wanted);
            while (!blank && at < whole.length() && Character.isWhitespace(whole.charAt(at))) {
                at++;
            }
            if (at == whole.length() || points(whole.charAt(at), wanted) == 0) {
                return NONE;
            }
            partners[i] = at++;
        }
        return partners;
    }

    /** Partners of a text from which anything was taken out: those that leave the fewest gaps. */
    static int[] closest(String whole, String text) {
        int width = whole.length() + 1;
        byte[] steps = new byte[(text.length() + 1) * width];
        int[] matched = new int[width];
        int[] gap = new int[width];
        Arrays.fill(matched, Integer.MIN_VALUE / 2);
        Arrays.fill(gap, GAP);
        matched[0] = 0;
        gap[0] = Integer.MIN_VALUE / 2;
        for (int j = 2; j < width; j++) {
            steps[j] = GAP_ON;
        }
        for (int i = 1; i <= text.length(); i++) {
            row(i, whole, text.charAt(i - 1), steps, matched, gap);
        }
        return trace(steps, width, text.length(), gap[width - 1] > matched[width - 1]);
    }

    private static void row(int i, String whole, char wanted, byte[] steps, int[] matched, int[] gap) {
        int width = matched.length;
        int matchedBefore = matched[0];
        int gapBefore = gap[0];
        for (int j = 0; j < width; j++) {
            int matchedAbove = matched[j];
            int gapAbove = gap[j];
            int best = Math.max(matchedAbove, gapAbove) + PUT_IN;
            int step = INSERTED | (gapAbove > matchedAbove ? AFTER_GAP : 0);
            int points = j == 0 ? 0 : points(whole.charAt(j - 1), wanted);
            if (points > 0 && Math.max(matchedBefore, gapBefore) + points >= best) {
                best = Math.max(matchedBefore, gapBefore) + points;
                step = MATCHED | (gapBefore > matchedBefore ? AFTER_GAP : 0);
            }
            matchedBefore = matchedAbove;
            gapBefore = gapAbove;
            matched[j] = best;
            int begun = j == 0 ? Integer.MIN_VALUE / 2 : matched[j - 1] + GAP;
            int on = j == 0 ? Integer.MIN_VALUE / 2 : gap[j - 1];
            gap[j] = Math.max(begun, on);
            steps[i * width + j] = (byte) (step | (on > begun ? GAP_ON : 0));
        }
    }

    private static int[] trace(byte[] steps, int width, int length, boolean endsInGap) {
        int[] partners = new int[length];
        boolean inGap = endsInGap;
        int j = width - 1;
        int i = length;
        while (i > 0) {
            byte step = steps[i * width + j];
            if (inGap) {
                inGap = (step & GAP_ON) != 0;
                j--;
            } else {
                boolean match = (step & MATCHED) != 0;
                partners[--i] = match ? --j : -1;
                inGap = (step & AFTER_GAP) != 0;
            }
        }
        return partners;
    }

    private static int points(char there, char wanted) {
        if (there == wanted) {
            return SAME;
        }
        return Character.isWhitespace(there) && Character.isWhitespace(wanted) ? BLANK : 0;
    }
}
