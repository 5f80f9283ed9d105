package io.github.crosscut.internal.engine;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tries whether facts complete a rule, before Drools is asked: a session costs more than reading the whole statement, and
 * of the rules all of whose concepts occur hardly one in ten fires. It asks for no more than Drools does, so what it
 * refuses cannot fire; what it lets pass Drools decides. That rests on rules without attributes, whose patterns look at
 * facts alone; others are refused when a pack loads. Thread-safe: what it remembers of Drools' answers never changes.
 */
final class Trial {

    private static final int PRESENCE = 1 << 31;

    private final DeclaredRule rule;
    private final RuleGroup group;
    private final int[] concepts;
    private final int[] needs;
    private final Relations relations;
    /** For each pattern a bit for each scope that it takes, and one for a presence. */
    private final int[] takes;

    private final boolean complete;
    private final Answers answers = new Answers();

    /**
     * A trial of a rule.
     *
     * @param numbers the number of each concept
     */
    Trial(DeclaredRule rule, RuleGroup group, Map<String, Integer> numbers) {
        this.rule = rule;
        this.group = group;
        FactPattern[] patterns = rule.patterns().toArray(FactPattern[]::new);
        this.relations = new Relations(patterns);
        this.concepts = new int[patterns.length];
        this.takes = new int[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            concepts[i] = numbers.getOrDefault(patterns[i].name(), -1);
            for (Scope scope : patterns[i].scopes()) {
                takes[i] |= bit(scope);
            }
            takes[i] |= patterns[i].factType() == Presence.class ? PRESENCE : 0;
        }
        this.complete = rule.isComplete();
        this.needs = distinct(concepts);
    }

    private static int[] distinct(int[] concepts) {
        int[] kept = new int[concepts.length];
        int size = 0;
        for (int concept : concepts) {
            boolean known = false;
            for (int i = 0; i < size; i++) {
                known |= kept[i] == concept;
            }
            if (!known) {
                kept[size++] = concept;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    @SuppressWarnings("EnumOrdinal") // the bits are never kept
    private static int bit(Scope scope) {
        return 1 << scope.ordinal();
    }

    /** The numbers of its concepts, each once; -1 for one of which there are no words. */
    int[] needs() {
        return needs;
    }

    /** Asks the rule of the facts of a statement; null where it cannot fire. */
    @Nullable
    Question ask(StatementFacts facts) {
        List<?>[] chosenFrom = new List<?>[concepts.length];
        for (int number = 0; number < concepts.length; number++) {
            chosenFrom[number] = (takes[number] & PRESENCE) != 0
                    ? taken(number, facts.presences(concepts[number]), Presence::scope)
                    : taken(number, facts.mentions(concepts[number]), Mention::scope);
            if (chosenFrom[number].isEmpty()) {
                return null;
            }
        }
        return concepts.length == 1 || isCompletedBy(chosenFrom)
                ? new Question(
                        rule, group, answers, chosenFrom, complete ? Look.of(relations, chosenFrom) : Look.UNTOLD)
                : null;
    }

    private <T> List<T> taken(int number, List<T> facts, Function<T, Scope> scopeOf) {
        int count = 0;
        for (int i = 0; i < facts.size(); i++) {
            count += takes(number, scopeOf.apply(facts.get(i))) ? 1 : 0;
        }
        return count == facts.size() ? facts : count == 0 ? List.of() : some(count, number, facts, scopeOf);
    }

    private <T> List<T> some(int count, int number, List<T> facts, Function<T, Scope> scopeOf) {
        var some = new ArrayList<T>(count);
        for (T fact : facts) {
            if (takes(number, scopeOf.apply(fact))) {
                some.add(fact);
            }
        }
        return some;
    }

    /** Whether some of the facts meet all that is known to be asked of them. */
    private boolean isCompletedBy(List<?>[] chosenFrom) {
        return extend(0, new Object[concepts.length], chosenFrom);
    }

    private boolean extend(int number, Object[] chosen, List<?>[] chosenFrom) {
        if (number == concepts.length) {
            return true;
        }
        List<?> facts = chosenFrom[number];
        boolean bound = relations.bindsSentence(number);
        int sentence = bound ? ((Mention) chosen[relations.other(relations.from(number))]).sentence() : 0;
        for (int i = bound ? firstOf(sentence, facts) : 0; i < facts.size(); i++) {
            Object fact = facts.get(i);
            if (bound && ((Mention) fact).sentence() != sentence) {
                return false;
            }
            if (isRelated(number, fact, chosen)) {
                chosen[number] = fact;
                if (extend(number + 1, chosen, chosenFrom)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first mention of a sentence, by halving: in a long text a concept may have hundreds. */
    private static int firstOf(int sentence, List<?> mentions) {
        int from = 0;
        int to = mentions.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (((Mention) mentions.get(middle)).sentence() < sentence) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private boolean takes(int number, Scope scope) {
        return (takes[number] & bit(scope)) != 0;
    }

    private boolean isRelated(int number, Object fact, Object[] chosen) {
        for (int relation = relations.from(number); relation < relations.to(number); relation++) {
            if (!relations.holds(relation, fact, chosen[relations.other(relation)])) {
                return false;
            }
        }
        return true;
    }
}
