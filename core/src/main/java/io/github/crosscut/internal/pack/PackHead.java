package io.github.crosscut.internal.pack;

import io.github.crosscut.Kind;
import io.github.crosscut.fact.StanceCue;
import java.util.Map;

/**
 * What classifying needs of a pack's files, beside its words and rules.
 *
 * @param kindStances what the kind of a statement adds to the weight of a stance
 * @param digest SHA-256 over the sources, in hexadecimal
 */
public record PackHead(Map<Kind, StanceCue> kindStances, String digest) {

    public PackHead {
        kindStances = Map.copyOf(kindStances);
    }

    /** The head of a pack that was read. */
    public static PackHead of(PackSource source) {
        return new PackHead(source.kindStances(), source.digest());
    }
}
