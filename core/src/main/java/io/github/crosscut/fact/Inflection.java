package io.github.crosscut.fact;

import java.util.Arrays;
import java.util.Optional;

/** How a vocabulary form stands for more words than it is written with. */
public enum Inflection {
    /** A noun: its last word (or the words marked {@code ~}) also in the plural. */
    NOUN("n"),
    /** A verb: its first word (or the words marked {@code ~}) in all its forms. */
    VERB("v"),
    /** The words as they stand. */
    EXACT("x"),
    /** The words as they stand; they hide forms of the same concept inside them. */
    HIDE("hide"),
    /** A given name: only with a capital; {@code *} is any capitalised word that the pack does not know. */
    NAME("name"),
    /** The name of another concept, whose forms are forms of this one too. */
    CONCEPT("concept"),
    /** Cues only: the words as they stand, those marked {@code ~} as nouns and as verbs. */
    CUE("");

    private final String code;

    Inflection(String code) {
        this.code = code;
    }

    /** The code in a vocabulary file. */
    public String code() {
        return code;
    }

    /** The inflection of that {@link #code()}, or empty where there is none. */
    public static Optional<Inflection> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
