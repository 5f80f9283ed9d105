package io.github.crosscut.fact;

import io.github.crosscut.Kind;
import io.github.crosscut.Stance;

/** What part of the learning of a case a statement belongs to. */
public enum Part {
    /** What was learned: findings, learning, lessons, good practice, a review's own list of themes, narrative. */
    FINDINGS,
    /** What is to be done, or was done, about it: recommendations, actions and what they are to change. */
    RESPONSE,
    /** Facts of the case. */
    BACKGROUND;

    /**
     * The part of a theme's match. The kind tells it; where a document tells no kind, so that all is narrative, what is
     * said to be done or to be due is a response.
     */
    public static Part of(Kind kind, Stance stance) {
        return switch (kind) {
            case RECOMMENDATION, ACTION, IMPACT -> RESPONSE;
            case BACKGROUND -> BACKGROUND;
            case NARRATIVE -> stance == Stance.EXPECTATION ? RESPONSE : FINDINGS;
            case GOOD_PRACTICE, LEARNING, FINDING, LESSON, THEME -> FINDINGS;
        };
    }
}
