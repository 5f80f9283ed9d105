package io.github.crosscut.documents.internal.pdf;

/** A rectangle on a page, in points from its upper left corner; y grows downwards. */
record Box(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    double center() {
        return (left + right) / 2;
    }

    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean holds(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    /** Height that both share. */
    double sharedHeight(Box other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    /** Width that both share; negative where a gap is between them. */
    double sharedWidth(Box other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }
}
