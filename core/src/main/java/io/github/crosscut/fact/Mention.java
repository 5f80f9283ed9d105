package io.github.crosscut.fact;

import java.util.List;

/**
 * A concept mentioned in one sentence of a statement, in one scope. There is one such fact for each concept, sentence
 * and scope, so a rule that joins mentions of one sentence fires a bounded number of times however long the text is.
 *
 * @param concept the concept's id
 * @param sentence the sentence's number in the statement, from 0
 * @param scope what the words around it say of it
 * @param places where it stands in the sentence, in order; never empty
 */
public record Mention(String concept, int sentence, Scope scope, List<Place> places) {

    public Mention {
        places = List.copyOf(places);
    }

    /** Whether it is simply said: neither negated nor lacking. */
    public boolean asserted() {
        return scope == Scope.ASSERTED;
    }

    /** Whether it is said not to exist, to be missing or not to have been done. */
    public boolean absent() {
        return scope != Scope.ASSERTED;
    }

    /** Whether one of its places has at most {@code tokens} tokens between itself and one of the other's, on either side. */
    public boolean near(Mention other, int tokens) {
        return Proximity.anyWithin(places, other.places, tokens, tokens);
    }

    /** Whether one of its places begins behind one of the other's, with at most {@code tokens} tokens between. */
    public boolean follows(Mention other, int tokens) {
        return Proximity.anyWithin(places, other.places, tokens, Proximity.NOT_AT_ALL);
    }

    /** Whether one of its places ends before one of the other's, with at most {@code tokens} tokens between. */
    public boolean precedes(Mention other, int tokens) {
        return Proximity.anyWithin(places, other.places, Proximity.NOT_AT_ALL, tokens);
    }
}
