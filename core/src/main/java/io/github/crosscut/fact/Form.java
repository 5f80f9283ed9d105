package io.github.crosscut.fact;

/**
 * One line of a vocabulary: words that stand for a concept.
 *
 * @param concept the concept's id
 * @param words the words, separated by one space; {@code (a|b)} for alternatives, an empty alternative for a word that
 *     may be missing, {@code ~} behind a word that inflects
 * @param inflection how it inflects
 */
public record Form(String concept, String words, Inflection inflection) {}
