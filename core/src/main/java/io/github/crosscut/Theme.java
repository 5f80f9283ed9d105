package io.github.crosscut;

/**
 * A theme of a pack's codebook.
 *
 * @param id the theme's name in files and results: the name of its folder
 * @param title the theme's name for people
 * @param definition when to code it
 * @param group the part of the codebook that it stands in
 * @param include what also counts; may be empty
 * @param exclude what does not count; may be empty
 * @param sources where the definition comes from; may be empty
 * @param headline whether it is one of the themes that users ask for first
 */
public record Theme(
        String id,
        String title,
        String definition,
        String group,
        String include,
        String exclude,
        String sources,
        boolean headline) {}
