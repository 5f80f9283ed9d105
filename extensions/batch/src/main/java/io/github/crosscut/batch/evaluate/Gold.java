package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Kind;
import io.github.crosscut.Stance;
import java.util.Optional;
import java.util.Set;

/**
 * A statement coded by people.
 *
 * @param text the statement's words
 * @param kind the part of the review, {@link Kind#NARRATIVE} where the sample does not tell
 * @param themes the themes that apply
 * @param maybe themes that the coders disputed; they count neither way
 * @param stance the statement's stance, or empty where it was not coded
 */
public record Gold(String text, Kind kind, Set<String> themes, Set<String> maybe, Optional<Stance> stance) {

    public Gold {
        themes = Set.copyOf(themes);
        maybe = Set.copyOf(maybe);
    }
}
