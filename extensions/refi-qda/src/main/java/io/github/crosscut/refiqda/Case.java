package io.github.crosscut.refiqda;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A case: whom or what sources tell of.
 *
 * <p>The format has no passages of a case that programs agree on. What works is a code with the identifier of the case, by
 * which its passages are coded; NVivo writes it, and QualCoder makes the passages of the case out of it.
 *
 * @param guid its identifier
 * @param name its name, which no other case of the project may have; empty in files of programs that hang the variables of a
 *     source on a case without a name
 * @param description a memo on it; may be empty
 * @param codes identifiers of codes
 * @param values what variables say of it
 * @param sources identifiers of sources that tell of it
 * @param selections identifiers of passages that tell of it
 */
public record Case(
        UUID guid,
        String name,
        String description,
        List<UUID> codes,
        List<VariableValue> values,
        List<UUID> sources,
        List<UUID> selections) {

    public Case {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        codes = List.copyOf(codes);
        values = List.copyOf(values);
        sources = List.copyOf(sources);
        selections = List.copyOf(selections);
    }
}
