package io.github.crosscut.fact;

import java.util.List;

/**
 * A concept that occurs anywhere in a statement, in one scope. For rules whose concepts may stand in different
 * sentences: there is one such fact for each concept and scope.
 *
 * @param concept the concept's id
 * @param scope what the words around it say of it
 * @param places where it stands in the statement, in order; never empty
 */
public record Presence(String concept, Scope scope, List<Place> places) {

    public Presence {
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
}
