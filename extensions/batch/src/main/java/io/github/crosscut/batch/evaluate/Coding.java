package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Classification;
import io.github.crosscut.Stance;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one coder, a person or the machine, says of one statement.
 *
 * @param coder the coder's name; empty where it is not told
 * @param themes ids of the themes that apply
 * @param maybe ids of themes that are disputed; they count neither way
 * @param not ids of themes that a careless coder would add: near misses
 * @param stance the statement's stance, or null where it was not coded
 */
public record Coding(
        String coder,
        Set<String> themes,
        Set<String> maybe,
        Set<String> not,
        @Nullable Stance stance) {

    /** What the machine is called where coders have names. */
    public static final String MACHINE = "machine";

    public Coding {
        themes = Set.copyOf(themes);
        maybe = Set.copyOf(maybe);
        not = Set.copyOf(not);
    }

    /** The machine's coding; cues to review are no part of it. */
    public static Coding of(Classification answer) {
        return new Coding(MACHINE, Set.copyOf(answer.themes()), Set.of(), Set.of(), answer.stance());
    }

    /** What this coding says of a theme, measured by another one; a theme that either disputes is left out. */
    public Decision decision(String theme, Coding reference) {
        if (maybe.contains(theme) || reference.maybe.contains(theme)) {
            return Decision.LEFT_OUT;
        }
        boolean coded = reference.themes.contains(theme);
        if (themes.contains(theme)) {
            return coded ? Decision.TRUE_POSITIVE : Decision.FALSE_POSITIVE;
        }
        return coded ? Decision.FALSE_NEGATIVE : Decision.TRUE_NEGATIVE;
    }

    /** Whether the stance is coded here and there and is the same; empty where one does not code it. */
    Optional<StancePair> stances(Coding reference) {
        return stance == null || reference.stance == null
                ? Optional.empty()
                : Optional.of(new StancePair(reference.stance, stance));
    }

    /** Two codings' stances of one statement. */
    record StancePair(Stance coded, Stance answered) {}
}
