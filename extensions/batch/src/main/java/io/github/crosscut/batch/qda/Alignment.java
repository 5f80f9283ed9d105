package io.github.crosscut.batch.qda;

import io.github.crosscut.Span;
import io.github.crosscut.documents.LocatedStatement;
import java.util.Arrays;

/**
 * Tells where the characters of a statement stand in its review's text. A statement's text is cleaned: lines are joined, hyphens
 * at their ends, markup and page furniture are gone; what is left stands in the review in the same order. Offsets are UTF-16
 * units. Immutable.
 */
public final class Alignment {

    /** Cells of the table that is kept while two texts are compared: 4,000 characters against as many. */
    private static final long MOST_CELLS = 16_000_000;

    private final int start;
    private final int end;

    /** Where each character of the statement begins in the review, ascending. */
    private final int[] from;

    /** Behind where each ends. */
    private final int[] to;

    private final boolean exact;

    private Alignment(int start, int end, int[] from, int[] to, boolean exact) {
        this.start = start;
        this.end = end;
        this.from = from;
        this.to = to;
        this.exact = exact;
    }

    /**
     * Compares a statement with its place in a review.
     *
     * @param review the review's text
     */
    public static Alignment of(String review, LocatedStatement place) {
        return of(
                review.substring(place.start(), place.end()),
                place.start(),
                place.statement().text());
    }

    /** Compares a text with the stretch of a review that it was made of, which begins at {@code start}. */
    static Alignment of(String stretch, int start, String text) {
        int[] partners = Partners.inOrder(stretch, text);
        if (partners.length == 0 && !text.isEmpty() && (long) stretch.length() * text.length() <= MOST_CELLS) {
            partners = Partners.closest(stretch, text);
        }
        boolean exact = partners.length == text.length();
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean paired = exact && partners[i] >= 0;
            from[i] = start + (paired ? partners[i] : last);
            last = paired ? partners[i] + 1 : last;
            to[i] = start + last;
        }
        if (!exact) {
            Arrays.fill(from, start);
            Arrays.fill(to, start + stretch.length());
        }
        return new Alignment(start, start + stretch.length(), from, to, exact);
    }

    /**
     * Where words of the statement stand in the review; the whole statement where its text is too long to be compared, or where
     * the words have no partner.
     */
    public Span toReview(Span words) {
        if (words.length() > 0 && words.end() <= from.length) {
            Span found = new Span(from[words.start()], Math.max(from[words.start()], to[words.end() - 1]));
            if (found.length() > 0) {
                return found;
            }
        }
        return new Span(start, end);
    }

    /** Where words of the review stand in the statement; what of them lies outside of it is cut off. */
    public Span toStatement(Span place) {
        int first = 0;
        while (first < from.length && to[first] <= place.start()) {
            first++;
        }
        int behind = from.length;
        while (behind > first && from[behind - 1] >= place.end()) {
            behind--;
        }
        return exact ? new Span(first, behind) : new Span(0, from.length);
    }
}
