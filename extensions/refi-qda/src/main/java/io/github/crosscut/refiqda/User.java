package io.github.crosscut.refiqda;

import java.util.Objects;
import java.util.UUID;

/** Somebody, or a program, that codes. */
public record User(UUID guid, String name) {

    public User {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
    }

    /** A user whose identifier is made of the name. */
    public static User named(String name) {
        return new User(Guids.of("user", name), name);
    }
}
