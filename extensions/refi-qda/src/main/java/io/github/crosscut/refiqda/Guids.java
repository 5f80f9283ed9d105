package io.github.crosscut.refiqda;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers that are the same whenever they are made of the same names, so that two exports of one thing are equal. */
public final class Guids {

    /** Separates names: without it "a", "bc" would be "ab", "c". */
    private static final char SEPARATOR = '\u001F';

    private Guids() {}

    /**
     * A name-based UUID (version 3).
     *
     * @param names what tells the thing from all others, from the general to the particular
     */
    public static UUID of(String... names) {
        String joined = String.join(String.valueOf(SEPARATOR), names);
        return UUID.nameUUIDFromBytes(joined.getBytes(StandardCharsets.UTF_8));
    }
}
