package io.github.crosscut.batch.coverage;

import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import java.util.Locale;

/**
 * What became of a rule.
 *
 * @param rule the rule's name
 * @param effect what it does when it fires: {@code tags, excludes, excludes-overlap, tags-case}
 * @param grade how firmly its matches stand, by the grade's id
 * @param fired in how many statements it fired; for a rule on cases, in how many cases
 * @param overlaps in how many of them another rule of its theme fired on words that overlap its own
 * @param conflicts in how many of them it has to do with a contradiction
 * @param heldBack in how many of them it was held back
 * @param dead whether it never fired; a rule on cases is not dead where there was no case
 */
public record RuleCoverage(
        String rule, String effect, String grade, int fired, int overlaps, int conflicts, int heldBack, boolean dead) {

    static String id(Rule.Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its theme is no more than a cue to review. */
    public boolean suggests() {
        return grade.equals(Grade.SUGGESTED.id());
    }

    /** Whether it removes matches of its theme. */
    public boolean excludes() {
        return effect.equals(id(Rule.Effect.EXCLUDES)) || effect.equals(id(Rule.Effect.EXCLUDES_OVERLAP));
    }

    /** Whether it looks at cases, not at statements. */
    public boolean ofCases() {
        return effect.equals(id(Rule.Effect.TAGS_CASE));
    }
}
