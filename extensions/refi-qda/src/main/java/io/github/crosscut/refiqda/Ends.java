package io.github.crosscut.refiqda;

/** What the end of a passage means in a file. */
public enum Ends {
    /** It is the place behind the last character, as most programs have it. */
    EXCLUSIVE,
    /** It is the place of the last character, as the format's text may be read. */
    INCLUSIVE
}
