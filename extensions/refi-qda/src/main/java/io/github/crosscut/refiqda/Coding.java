package io.github.crosscut.refiqda;

import java.util.Objects;
import java.util.UUID;

/**
 * Somebody's coding of a passage with a code.
 *
 * @param guid its identifier
 * @param code the {@link Code#guid()}
 * @param authorship who coded, and when
 */
public record Coding(UUID guid, UUID code, Authorship authorship) {

    public Coding {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(authorship, "authorship");
    }
}
