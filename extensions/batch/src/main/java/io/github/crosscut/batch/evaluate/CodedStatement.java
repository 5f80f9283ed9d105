package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Kind;
import java.util.List;

/**
 * A statement coded by people.
 *
 * @param id the sample's name for it; empty where it has none
 * @param line the line or row of its first coding, from 1
 * @param text the statement's words
 * @param kind the part of the review, {@link Kind#NARRATIVE} where the sample does not tell
 * @param codings one for each coder, in the order in which coders first occur in the sample; never empty
 */
public record CodedStatement(String id, long line, String text, Kind kind, List<Coding> codings) {

    public CodedStatement {
        codings = List.copyOf(codings);
        if (codings.isEmpty()) {
            throw new IllegalArgumentException("no coding");
        }
    }

    /** The coding that the machine is measured by: the first one. */
    public Coding reference() {
        return codings.get(0);
    }
}
