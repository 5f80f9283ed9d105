package io.github.crosscut.documents.internal.pdf;

/**
 * A line drawn on a page, across or down.
 *
 * @param at its y if it goes across, its x if it goes down
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Rule(boolean across, double at, double from, double to) {

    double length() {
        return to - from;
    }

    boolean spans(double place) {
        return from - Tables.REACH <= place && place <= to + Tables.REACH;
    }

    /** Whether two lines touch or cross, or are one broken line; some programs leave gaps of a point or two. */
    boolean meets(Rule other) {
        if (across != other.across) {
            return spans(other.at) && other.spans(at);
        }
        return Math.abs(at - other.at) < Tables.REACH
                && from <= other.to + Tables.REACH
                && other.from <= to + Tables.REACH;
    }
}
