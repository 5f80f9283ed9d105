package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.Kind;
import io.github.crosscut.documents.internal.layout.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the structure of its document shows it.
 *
 * @param words clean, with their places in the review's text
 */
public record Found(
        Passage words, @Nullable String caseId, @Nullable String section, Kind kind) {}
