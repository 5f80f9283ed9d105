package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ThemeInCase;
import io.github.crosscut.fact.ThemeInPart;
import io.github.crosscut.fact.ThemeOverCases;
import java.util.List;
import java.util.Set;

/**
 * One pattern of a rule: what it asks of a fact.
 *
 * @param factType {@link Mention}, {@link Presence}, {@link ThemeInCase}, {@link ThemeInPart} or {@link ThemeOverCases}
 * @param name the concept or theme that it asks for; {@link io.github.crosscut.Rule#ANY_THEME} where it leaves the theme
 *     open
 * @param scopes the scopes in which it takes a concept
 * @param sameSentenceAs the number of the earlier pattern in whose sentence the fact must stand, or {@link #NONE}
 * @param nearness how near to facts of earlier patterns it must stand
 * @param complete whether it asks for nothing else
 */
record FactPattern(
        Class<?> factType,
        String name,
        Set<Scope> scopes,
        int sameSentenceAs,
        List<Nearness> nearness,
        boolean complete) {

    /** What a pattern may match. */
    static final List<Class<?>> FACT_TYPES =
            List.of(Mention.class, Presence.class, ThemeInCase.class, ThemeInPart.class, ThemeOverCases.class);

    /** No pattern. */
    static final int NONE = -1;

    /** On which side of the other fact a fact may stand. */
    enum Side {
        NEAR,
        FOLLOWS,
        PRECEDES
    }

    /**
     * A condition on the distance to the fact of an earlier pattern.
     *
     * @param pattern the number of that pattern
     * @param tokens how many tokens may lie between at most
     */
    record Nearness(Side side, int pattern, int tokens) {}

    FactPattern {
        scopes = Set.copyOf(scopes);
        nearness = List.copyOf(nearness);
    }

    boolean isOfCase() {
        return factType == ThemeInCase.class || factType == ThemeInPart.class;
    }

    boolean isOfCases() {
        return factType == ThemeOverCases.class;
    }
}
