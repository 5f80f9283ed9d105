package io.github.crosscut;

import java.util.List;
import java.util.Optional;

/**
 * A rule of a pack, as its author declared it.
 *
 * @param name {@code theme-id/rule}
 * @param theme the theme that it tags, or whose matches it removes
 * @param concepts the concepts (for a case rule: the themes) that must all occur for it to fire, one for each pattern
 * @param grade how firmly its matches stand
 * @param stance the stance that the rule fixes, or empty where the wording decides
 * @param effect what it does when it fires
 */
public record Rule(
        String name, String theme, List<String> concepts, Grade grade, Optional<Stance> stance, Effect effect) {

    /** What a rule does when it fires. */
    public enum Effect {
        /** Tags its theme. */
        TAGS,
        /** Removes its theme's matches that share a sentence with it. */
        EXCLUDES,
        /** Removes its theme's matches whose words overlap its own. */
        EXCLUDES_OVERLAP,
        /** Tags a case, from the themes of its statements. */
        TAGS_CASE
    }

    public Rule {
        concepts = List.copyOf(concepts);
    }
}
