package io.github.crosscut.fact;

import java.util.List;

/** Tells whether places of two mentions stand near each other, in time linear in their number. */
final class Proximity {

    /** No token may lie on that side: the other place must not stand there. */
    static final int NOT_AT_ALL = -1;

    private Proximity() {}

    /**
     * Whether one of {@code mine} has one of {@code theirs} at most {@code left} tokens to its left or at most
     * {@code right} tokens to its right. Overlapping places are near on both sides, unless a side is forbidden. Both
     * lists are in order.
     */
    static boolean anyWithin(List<Place> mine, List<Place> theirs, int left, int right) {
        if (mine.size() == 1 && theirs.size() == 1) {
            return within(mine.get(0), theirs.get(0), left, right);
        }
        int begin = 0;
        for (Place place : mine) {
            while (begin < theirs.size() && place.first() - theirs.get(begin).end() > Math.max(left, 0)) {
                begin++;
            }
            for (int i = begin; i < theirs.size() && theirs.get(i).first() - place.end() <= Math.max(right, 0); i++) {
                if (within(place, theirs.get(i), left, right)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean within(Place mine, Place theirs, int left, int right) {
        if (theirs.end() <= mine.first()) {
            return mine.first() - theirs.end() <= left;
        }
        if (theirs.first() >= mine.end()) {
            return theirs.first() - mine.end() <= right;
        }
        return left != NOT_AT_ALL && right != NOT_AT_ALL;
    }
}
