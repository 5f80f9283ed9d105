package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.Kind;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the structure of its document shows it.
 *
 * @param words clean, with their places in the review's text
 * @param attributes what else the document says of it
 */
public record Found(
        Passage words, @Nullable String caseId, @Nullable String section, Kind kind, Map<String, String> attributes) {

    public Found {
        attributes = Map.copyOf(attributes);
    }
}
