package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Rules that share their rarest concept, with a knowledge base of their own.
 *
 * <p>A fact costs time in every rule that names its concept, and a common one, such as a word for a child, stands in
 * over a hundred rules, of which two or three can fire on a statement. Rules do not depend on one another, so each group
 * is fired alone, and only where one of its rules can fire. The base is made when it is first needed.
 */
final class RuleGroup {

    private final Supplier<InternalKnowledgeBase> maker;
    private volatile @Nullable InternalKnowledgeBase base;

    RuleGroup(Supplier<InternalKnowledgeBase> maker) {
        this.maker = maker;
    }

    InternalKnowledgeBase base() {
        InternalKnowledgeBase made = base;
        if (made == null) {
            synchronized (this) {
                made = base;
                if (made == null) {
                    made = maker.get();
                    base = made;
                }
            }
        }
        return made;
    }

    /** How many sessions are open. */
    int openSessions() {
        InternalKnowledgeBase made = base;
        return made == null ? 0 : made.getKieSessions().size();
    }

    /** The facts that some of the group's rules ask for, in a stable order. */
    static List<Object> facts(List<DeclaredRule> rules, List<Mention> mentions) {
        var facts = new ArrayList<Object>(mentions.size());
        Map<String, Map<Scope, List<Place>>> presences = Map.of();
        for (Mention mention : mentions) {
            if (isWanted(rules, Mention.class, mention.concept())) {
                facts.add(mention);
            }
            if (isWanted(rules, Presence.class, mention.concept())) {
                presences = presences.isEmpty() ? new TreeMap<>() : presences;
                presences
                        .computeIfAbsent(mention.concept(), it -> new EnumMap<>(Scope.class))
                        .computeIfAbsent(mention.scope(), it -> new ArrayList<>())
                        .addAll(mention.places());
            }
        }
        presences.forEach((concept, byScope) ->
                byScope.forEach((scope, places) -> facts.add(new Presence(concept, scope, places))));
        return facts;
    }

    private static boolean isWanted(List<DeclaredRule> rules, Class<?> factType, String concept) {
        for (DeclaredRule rule : rules) {
            for (DeclaredRule.FactPattern pattern : rule.patterns()) {
                if (pattern.factType() == factType && pattern.name().equals(concept)) {
                    return true;
                }
            }
        }
        return false;
    }
}
