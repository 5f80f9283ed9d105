package io.github.crosscut.archive;

/**
 * A review of an archive, without its text.
 *
 * @param name the review's name
 * @param origin what it was read from
 * @param tagger what it was tagged by
 */
public record Entry(String name, Origin origin, Tagger tagger) {}
