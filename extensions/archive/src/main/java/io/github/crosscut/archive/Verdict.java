package io.github.crosscut.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What someone decided about a tag. */
public enum Verdict {
    /** The tag, or the cue, is right. */
    CONFIRM,
    /** The tag, or the cue, is wrong. */
    REJECT,
    /** The rules missed the theme. */
    ADD,
    /** The tag is right, but other words earn it. */
    MOVE,
    /** The last decision that stands was a mistake; the one before it holds again, or what the rules say. */
    UNDO;

    /** The name used in files and output, such as {@code confirm}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of that {@link #id()}, or empty where there is none. */
    public static Optional<Verdict> of(String id) {
        return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
    }
}
