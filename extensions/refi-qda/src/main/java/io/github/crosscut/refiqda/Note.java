package io.github.crosscut.refiqda;

import java.util.Objects;
import java.util.UUID;

/**
 * A memo of the project; programs list it among memos or in a journal.
 *
 * @param guid its identifier
 * @param name its title
 * @param text its words; lines end with LF
 * @param authorship who wrote it, and when
 */
public record Note(UUID guid, String name, String text, Authorship authorship) {

    public Note {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(authorship, "authorship");
    }
}
