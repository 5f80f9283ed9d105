package io.github.crosscut.internal.text;

import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ScopeCue;
import java.util.ArrayList;
import java.util.List;

/** Tells the scope of places in one sentence from the cues around them. */
final class ScopeReader {

    private final List<Reach> reaches = new ArrayList<>();

    /** The tokens that a cue speaks of, on one of its sides. */
    private record Reach(Found<ScopeCue> cue, Scope scope, int from, int to) {}

    ScopeReader(Tokens tokens, int sentenceStart, int sentenceEnd, List<Found<ScopeCue>> cues) {
        for (var cue : cues) {
            cue.what().scope().ifPresent(scope -> {
                if (cue.what().direction() != ScopeCue.Direction.BACKWARD) {
                    reaches.add(new Reach(cue, scope, cue.end(), forwardEnd(tokens, cue, sentenceEnd)));
                }
                if (cue.what().direction() != ScopeCue.Direction.FORWARD) {
                    reaches.add(new Reach(cue, scope, backwardStart(tokens, cue, sentenceStart), cue.first()));
                }
            });
        }
    }

    private static int forwardEnd(Tokens tokens, Found<ScopeCue> cue, int sentenceEnd) {
        int limit = Math.min(sentenceEnd, cue.end() + cue.what().reach());
        for (int i = cue.end(); i < limit; i++) {
            if (ends(tokens, i, cue.what()) || breaks(tokens, i, cue.what())) {
                return i;
            }
        }
        return limit;
    }

    private static int backwardStart(Tokens tokens, Found<ScopeCue> cue, int sentenceStart) {
        int limit = Math.max(sentenceStart, cue.first() - cue.what().reach());
        for (int i = cue.first() - 1; i >= limit; i--) {
            if (breaks(tokens, i + 1, cue.what()) || ends(tokens, i, cue.what())) {
                return i + 1;
            }
        }
        return limit;
    }

    private static boolean ends(Tokens tokens, int index, ScopeCue cue) {
        return cue.terminators().contains(tokens.normal(index));
    }

    private static boolean breaks(Tokens tokens, int index, ScopeCue cue) {
        return cue.terminators().contains(String.valueOf(tokens.breakBefore(index)));
    }

    /** The scope of the tokens from {@code first} to before {@code end}: that of the nearest cue that reaches them. */
    Scope of(int first, int end) {
        Scope scope = Scope.ASSERTED;
        int nearest = Integer.MAX_VALUE;
        for (Reach reach : reaches) {
            boolean forward = reach.from == reach.cue.end();
            boolean reached = forward ? first >= reach.from && first < reach.to : end <= reach.to && end > reach.from;
            int distance = forward ? first - reach.from : reach.to - end;
            if (reached && distance < nearest) {
                nearest = distance;
                scope = reach.scope;
            }
        }
        return scope;
    }
}
