package io.github.crosscut.refiqda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Codes without anything coded.
 *
 * @param origin the program that it comes from; may be empty
 * @param codes the codes at the top
 * @param sets codes that belong together
 */
public record Codebook(String origin, List<Code> codes, List<CodeSet> sets) {

    public Codebook {
        Objects.requireNonNull(origin, "origin");
        codes = List.copyOf(codes);
        sets = List.copyOf(sets);
    }

    /** All codes, each before those below it. */
    public Stream<Code> allCodes() {
        return codes.stream().flatMap(Code::withAllBelow);
    }

    /** The code of that identifier, or empty where there is none. */
    public Optional<Code> code(UUID guid) {
        return allCodes().filter(code -> code.guid().equals(guid)).findFirst();
    }
}
