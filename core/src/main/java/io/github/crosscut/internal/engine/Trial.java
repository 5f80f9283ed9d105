package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tries whether facts complete a rule, before Drools is asked: a session costs more than reading the whole statement, and
 * many rules whose concepts occur do not fire. It asks for no more than Drools does, so what it
 * refuses cannot fire; what it lets pass Drools decides. That rests on rules without attributes, whose patterns look at
 * facts alone; others are refused when a pack loads. Thread-safe: what it remembers of Drools' answers never changes.
 */
final class Trial {

    private static final int PRESENCE = 1 << 31;

    private static final Object[] NOTHING = {};

    private final Rule rule;
    private final RuleGroup group;
    private final Answers answers;
    private final int[] needs;
    private final Relations relations;
    /** For each pattern its concept, then a bit for each scope that it takes and one for a presence. */
    private final int[] asks;

    private final boolean complete;
    /** How facts look that complete the rule, one for each pattern: nearly always there are no more. */
    private final long lookOfOneEach;

    /**
     * A trial of a rule.
     *
     * @param numbers the number of each concept
     */
    Trial(LoadedRule loaded, Map<String, Integer> numbers) {
        this.rule = loaded.rule();
        this.group = loaded.group();
        this.answers = loaded.shipped().copy();
        FactPattern[] patterns = loaded.declared().patterns().toArray(FactPattern[]::new);
        this.relations = new Relations(patterns);
        this.asks = new int[2 * patterns.length];
        int[] concepts = new int[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            concepts[i] = numbers.getOrDefault(patterns[i].name(), -1);
            asks[2 * i] = concepts[i];
            for (Scope scope : patterns[i].scopes()) {
                asks[2 * i + 1] |= bit(scope);
            }
            asks[2 * i + 1] |= patterns[i].factType() == Presence.class ? PRESENCE : 0;
        }
        this.complete = loaded.declared().isComplete();
        this.lookOfOneEach = Look.ofOneEach(patterns.length, relations.to(patterns.length - 1));
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

    Rule rule() {
        return rule;
    }

    RuleGroup group() {
        return group;
    }

    Answers answers() {
        return answers;
    }

    /** The numbers of its concepts, each once; -1 for one of which there are no words. */
    int[] needs() {
        return needs;
    }

    /** Asks the rule of the facts of a statement; null where it cannot fire. */
    @Nullable
    Question ask(StatementFacts facts) {
        Object[][] chosenFrom = new Object[asks.length / 2][];
        boolean oneEach = true;
        for (int number = 0; number < chosenFrom.length; number++) {
            chosenFrom[number] = taken(number, facts);
            oneEach &= chosenFrom[number].length == 1;
            if (chosenFrom[number].length == 0 || (oneEach && !isRelatedToOnly(number, chosenFrom))) {
                return null;
            }
        }
        return oneEach || isCompletedBy(chosenFrom) ? new Question(this, chosenFrom, look(chosenFrom, oneEach)) : null;
    }

    private long look(Object[][] chosenFrom, boolean oneEach) {
        if (!complete) {
            return Look.UNTOLD;
        }
        return oneEach ? lookOfOneEach : Look.of(relations, chosenFrom);
    }

    /** Whether the only fact of a pattern meets all that is known to be asked of it and the only ones before. */
    private boolean isRelatedToOnly(int number, Object[][] only) {
        for (int relation = relations.from(number); relation < relations.to(number); relation++) {
            if (!relations.holds(relation, only[number][0], only[relations.other(relation)][0])) {
                return false;
            }
        }
        return true;
    }

    /** The facts of a pattern's concept in a scope that it takes. */
    private Object[] taken(int number, StatementFacts statement) {
        int concept = asks[2 * number];
        int scopes = asks[2 * number + 1];
        Object[] facts = (scopes & PRESENCE) != 0 ? statement.presences(concept) : statement.mentions(concept);
        if (facts.length == 1) {
            return takes(scopes, facts[0]) ? facts : NOTHING;
        }
        int count = 0;
        for (Object fact : facts) {
            count += takes(scopes, fact) ? 1 : 0;
        }
        return count == facts.length ? facts : some(count, scopes, facts);
    }

    private static Object[] some(int count, int scopes, Object[] facts) {
        Object[] some = new Object[count];
        int size = 0;
        for (Object fact : facts) {
            if (takes(scopes, fact)) {
                some[size++] = fact;
            }
        }
        return some;
    }

    private static boolean takes(int scopes, Object fact) {
        Scope scope = fact instanceof Mention mention ? mention.scope() : ((Presence) fact).scope();
        return (scopes & bit(scope)) != 0;
    }

    /** Whether some of the facts meet all that is known to be asked of them. */
    private boolean isCompletedBy(Object[][] chosenFrom) {
        return extend(0, new Object[chosenFrom.length], chosenFrom);
    }

    private boolean extend(int number, Object[] chosen, Object[][] chosenFrom) {
        if (number == chosen.length) {
            return true;
        }
        Object[] facts = chosenFrom[number];
        boolean bound = relations.bindsSentence(number);
        int sentence = bound ? ((Mention) chosen[relations.other(relations.from(number))]).sentence() : 0;
        for (int i = bound ? firstOf(sentence, facts) : 0; i < facts.length; i++) {
            Object fact = facts[i];
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
    private static int firstOf(int sentence, Object[] mentions) {
        int from = 0;
        int to = mentions.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (((Mention) mentions[middle]).sentence() < sentence) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
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
