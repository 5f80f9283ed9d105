package io.github.crosscut.refiqda;

import java.util.List;

/**
 * What was read from a file.
 *
 * @param content the project or the codebook
 * @param warnings what had to be guessed or left out, in words for a user; never a source's words
 */
public record Reading<T>(T content, List<String> warnings) {

    public Reading {
        warnings = List.copyOf(warnings);
    }
}
