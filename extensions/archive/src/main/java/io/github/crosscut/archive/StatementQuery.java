package io.github.crosscut.archive;

import io.github.crosscut.Kind;
import io.github.crosscut.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which statements to find: those that meet every condition that is not null.
 *
 * @param theme the id of a theme that the statement carries by the rules and by what people decided
 * @param stance the stance of that theme's tag; without a theme the statement's own
 * @param kind the part of the review
 * @param caseName the case, whatever its letters' case
 * @param text words that occur in the statement, whatever their letters' case and the shape of quotes, dashes and spaces
 */
public record StatementQuery(
        @Nullable String theme,
        @Nullable Stance stance,
        @Nullable Kind kind,
        @Nullable String caseName,
        @Nullable String text) {}
