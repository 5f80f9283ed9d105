package io.github.crosscut;

import java.util.List;
import java.util.Optional;

/**
 * A rule of a pack, as its author declared it.
 *
 * @param name {@code theme-id/rule}
 * @param theme the theme that it tags, or whose matches it removes; {@link #ANY_THEME} for a rule of the folder
 *     {@code cases}, which tells something of whatever theme its first pattern matches
 * @param concepts the concepts (for a case rule: the themes) that must all occur for it to fire, one for each pattern;
 *     {@link #ANY_THEME} for a pattern that leaves the theme open
 * @param grade how firmly its matches stand
 * @param stance the stance that the rule fixes, or empty where the wording decides
 * @param effect what it does when it fires
 */
public record Rule(
        String name, String theme, List<String> concepts, Grade grade, Optional<Stance> stance, Effect effect) {

    /** Stands for a theme that a rule leaves open. */
    public static final String ANY_THEME = "*";

    /** What a rule does when it fires. */
    public enum Effect {
        /** Tags its theme. */
        TAGS,
        /** Removes its theme's matches that share a sentence with it. */
        EXCLUDES,
        /** Removes its theme's matches whose words overlap its own. */
        EXCLUDES_OVERLAP,
        /** Tells something of a case, from the themes of its statements. */
        TAGS_CASE,
        /** Tells something of many cases, from the themes of each. */
        TAGS_CASES;

        /** Whether it looks at cases, not at the words of a statement. */
        public boolean isOfCases() {
            return this == TAGS_CASE || this == TAGS_CASES;
        }
    }

    public Rule {
        concepts = List.copyOf(concepts);
    }
}
