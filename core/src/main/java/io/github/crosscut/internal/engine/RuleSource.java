package io.github.crosscut.internal.engine;

/**
 * Rules of one file, in one of the two ways in which a pack holds them.
 *
 * <p>Either a class that holds rules compiled at build time, or DRL to be compiled now. DRL is code: it is only ever
 * made from packs that their caller trusts.
 */
public sealed interface RuleSource {

    /** A model class made at build time by Drools' Maven plugin. */
    record Compiled(String modelClass, ClassLoader loader) implements RuleSource {}

    /** DRL of a trusted pack; the file is named in errors. */
    record Drl(String file, String text) implements RuleSource {}

    /** An inert theme without DRL: every mention of the concept that is not negated tags the theme. */
    record Words(String theme, String concept) implements RuleSource {}
}
