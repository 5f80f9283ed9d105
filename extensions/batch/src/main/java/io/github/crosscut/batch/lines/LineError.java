package io.github.crosscut.batch.lines;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the output in place of a line that could not be read or classified.
 *
 * @param id the statement's id, or null where the line does not tell it
 * @param line the line's number, from 1
 * @param error what is wrong with it
 */
public record LineError(@Nullable String id, long line, String error) {}
