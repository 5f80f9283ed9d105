package io.github.crosscut.fact;

/** What the words around a mention say of it. */
public enum Scope {
    /** It is simply said. */
    ASSERTED,
    /** It is said not to exist: "no indication of domestic abuse". */
    NEGATED,
    /** It is said to be missing or not done: "lack of challenge", "failed to ask". */
    LACKING
}
