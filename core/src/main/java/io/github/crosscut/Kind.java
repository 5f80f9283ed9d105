package io.github.crosscut;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What part of a review a statement comes from, as the review's own structure tells. */
public enum Kind {
    GOOD_PRACTICE,
    LEARNING,
    FINDING,
    RECOMMENDATION,
    LESSON,
    ACTION,
    /** What a board expects to see change ("how will we know"). */
    IMPACT,
    /** An entry of a document's own list of cross-cutting themes. */
    THEME,
    /** Facts of the case. */
    BACKGROUND,
    /** Everything else, and wherever the kind is not known. */
    NARRATIVE;

    /** The name used in files and output, such as {@code good-practice}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that {@link #id()}, or empty where there is none. */
    public static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
