package io.github.crosscut;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How firmly a match stands, firmest first. */
public enum Grade {
    /** The theme is called by its name. */
    NAMED,
    /** The statement says what the theme's definition says. */
    DEFINED,
    /** A cue that a coder should look at; shown as "to review", never counted. */
    SUGGESTED;

    /** The name used in files and output: {@code named}, {@code defined}, {@code suggested}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The grade of that {@link #id()}, or empty where there is none. */
    public static Optional<Grade> of(String id) {
        return Arrays.stream(values()).filter(grade -> grade.id().equals(id)).findFirst();
    }
}
