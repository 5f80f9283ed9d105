package io.github.crosscut.report.compare;

import io.github.crosscut.report.ThemeCount;

/**
 * How widely a theme was found on one side.
 *
 * @param reviews in how many reviews, by a statement or a case rule
 * @param cases in how many cases, likewise
 * @param count in how many statements, by stance
 */
public record Carried(int reviews, int cases, ThemeCount count) {

    /** Nowhere. */
    public static final Carried NOWHERE = new Carried(0, 0, ThemeCount.NONE);

    Carried plus(Carried other) {
        return new Carried(reviews + other.reviews, cases + other.cases, count.plus(other.count));
    }
}
