package io.github.crosscut.refiqda;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Codes and sources that belong together: a {@code Set} of the format.
 *
 * @param guid its identifier
 * @param name its name
 * @param description what it stands for; may be empty
 * @param codes identifiers of codes
 * @param sources identifiers of sources; none in a codebook
 */
public record CodeSet(UUID guid, String name, String description, List<UUID> codes, List<UUID> sources) {

    public CodeSet {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
    }
}
