package io.github.crosscut.batch.evaluate;

/** What a coding makes of one theme of one statement, measured by the reference. */
public enum Decision {
    /** Tagged and coded. */
    TRUE_POSITIVE,
    /** Tagged and not coded: a false alarm. */
    FALSE_POSITIVE,
    /** Coded and not tagged: a miss. */
    FALSE_NEGATIVE,
    /** Neither. */
    TRUE_NEGATIVE,
    /** Disputed; counts nowhere. */
    LEFT_OUT
}
