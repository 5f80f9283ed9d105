package io.github.crosscut.internal.text;

import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ScopeCue;
import java.util.ArrayList;
import java.util.List;

/** Tells the scope of places in one sentence from the cues around them. */
final class ScopeReader {

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final FormMatches matches;
    private final FormMatches.Sentence sentence;
    private final List<Reach> reaches = new ArrayList<>();

    /** The tokens that a cue speaks of, on one of its sides. */
    private record Reach(boolean forward, Scope scope, int from, int to) {}

    ScopeReader(Vocabulary vocabulary, Tokens tokens, FormMatches matches, FormMatches.Sentence sentence) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.matches = matches;
        this.sentence = sentence;
        for (int match : matches.scopeCues(sentence)) {
            if (vocabulary.entry(matches.scopeCue(match)) instanceof Vocabulary.Entry.Scope entry) {
                ScopeCue cue = entry.cue();
                cue.scope().ifPresent(scope -> addReaches(match, cue, scope));
            }
        }
    }

    private void addReaches(int match, ScopeCue cue, Scope scope) {
        int first = matches.first(match);
        int end = matches.end(match);
        Terminators terminators = vocabulary.terminators(matches.scopeCue(match));
        if (cue.direction() != ScopeCue.Direction.BACKWARD) {
            reaches.add(new Reach(true, scope, end, forwardEnd(end, cue.reach(), terminators)));
        }
        if (cue.direction() != ScopeCue.Direction.FORWARD) {
            reaches.add(new Reach(false, scope, backwardStart(first, cue.reach(), terminators), first));
        }
    }

    private int forwardEnd(int cueEnd, int reach, Terminators terminators) {
        int limit = Math.min(sentence.end(), cueEnd + reach);
        for (int i = cueEnd; i < limit; i++) {
            if (terminators.hasWord(matches.word(i)) || terminators.hasMark(tokens.breakBefore(i))) {
                return i;
            }
        }
        return limit;
    }

    private int backwardStart(int cueFirst, int reach, Terminators terminators) {
        int limit = Math.max(sentence.first(), cueFirst - reach);
        for (int i = cueFirst - 1; i >= limit; i--) {
            if (terminators.hasMark(tokens.breakBefore(i + 1)) || terminators.hasWord(matches.word(i))) {
                return i + 1;
            }
        }
        return limit;
    }

    /** The scope of the tokens from {@code first} to before {@code end}: that of the nearest cue that reaches them. */
    Scope of(int first, int end) {
        Scope scope = Scope.ASSERTED;
        int nearest = Integer.MAX_VALUE;
        for (Reach reach : reaches) {
            boolean reached =
                    reach.forward ? first >= reach.from && first < reach.to : end <= reach.to && end > reach.from;
            int distance = reach.forward ? first - reach.from : reach.to - end;
            if (reached && distance < nearest) {
                nearest = distance;
                scope = reach.scope;
            }
        }
        return scope;
    }
}
