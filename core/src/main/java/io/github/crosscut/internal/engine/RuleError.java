package io.github.crosscut.internal.engine;

/** A fault in a rule: the file (or the rule's name where the file is not known), the line from 1 or 0, what is wrong. */
public record RuleError(String file, int line, String message) {}
