package io.github.crosscut.fact;

import io.github.crosscut.Stance;
import java.util.Optional;

/**
 * Words that tell the stance of the clause that they stand in.
 *
 * @param words the cue, in the syntax of {@link Form#words}
 * @param stance the stance that it gives, or empty for a cue that only hides shorter cues inside it
 * @param weight how much it counts against other cues of the same statement, from 1
 */
public record StanceCue(String words, Optional<Stance> stance, int weight) {}
