package io.github.crosscut;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a statement does with its themes. */
public enum Stance {
    /** It says that something was wrong, weak, missing, missed or risky. */
    CONCERN,
    /** It says that something was done well or worked. */
    STRENGTH,
    /** It says what should, must or will be done. */
    EXPECTATION,
    /** Description, background, statistics, definitions. */
    NEUTRAL;

    /** The name used in files and output: {@code concern}, {@code strength}, {@code expectation}, {@code neutral}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stance of that {@link #id()}, or empty where there is none. */
    public static Optional<Stance> of(String id) {
        return Arrays.stream(values()).filter(stance -> stance.id().equals(id)).findFirst();
    }
}
