package io.github.crosscut.fact;

import java.util.List;
import java.util.Optional;

/**
 * Words that change the scope of the mentions near them.
 *
 * @param words the cue, in the syntax of {@link Form#words}
 * @param scope the scope that it gives, or empty for a cue that only hides shorter cues inside it ("not only")
 * @param direction which side it reaches to
 * @param reach how many tokens it reaches at most
 * @param terminators words and punctuation marks that end its reach
 */
public record ScopeCue(String words, Optional<Scope> scope, Direction direction, int reach, List<String> terminators) {

    /** Which side of the cue its mentions stand on. */
    public enum Direction {
        FORWARD,
        BACKWARD,
        BOTH
    }

    public ScopeCue {
        terminators = List.copyOf(terminators);
    }
}
