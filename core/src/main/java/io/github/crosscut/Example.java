package io.github.crosscut;

import java.util.List;
import java.util.Optional;

/**
 * An example sentence that stands beside a theme's rules and is run as a test.
 *
 * @param theme the theme whose folder holds it
 * @param file the file, relative to the pack
 * @param line the line in that file, from 1
 * @param expectation what must happen
 * @param stance the stance that the theme's match must have, or empty where the example does not say
 * @param text the sentence, without its marks
 * @param spans the words that must be the evidence, in order; empty where the example marks none
 */
public record Example(
        String theme,
        String file,
        int line,
        Expectation expectation,
        Optional<Stance> stance,
        String text,
        List<Span> spans) {

    /** What must happen to an example sentence. */
    public enum Expectation {
        /** {@code +}: the theme is tagged. */
        FIRES,
        /** {@code -}: the theme is not tagged. */
        STAYS_SILENT,
        /** {@code ?+}: the theme should be tagged, and is known not to be. */
        KNOWN_MISS,
        /** {@code ?-}: the theme should not be tagged, and is known to be. */
        KNOWN_FALSE_ALARM
    }

    public Example {
        spans = List.copyOf(spans);
    }
}
