package io.github.crosscut.internal.engine;

import java.util.Arrays;
import java.util.List;

/**
 * One rule asked of the facts of one statement, and Drools' answer to it: from memory where it has answered the same
 * before, else noted match by match. Used within one call; not thread-safe.
 */
final class Question {

    private static final int[] NOTHING = {};

    private final Trial trial;
    private final Object[][] facts;
    private final long look;
    private int[] noted = NOTHING;
    private int count;

    /**
     * A question.
     *
     * @param facts for each pattern those that it may choose from
     * @param look how they look to the rule; {@link Look#UNTOLD} where the answer is not to be kept
     */
    Question(Trial trial, Object[][] facts, long look) {
        this.trial = trial;
        this.facts = facts;
        this.look = look;
    }

    RuleGroup group() {
        return trial.group();
    }

    String ruleName() {
        return trial.rule().name();
    }

    /** For each pattern the facts that it may choose from; not to be changed. */
    Object[][] facts() {
        return facts;
    }

    /** Adds what is known to fire; false where Drools must be asked. */
    boolean answerFromMemory(Fired fired) {
        int[] told = trial.answers().told();
        int at = look == Look.UNTOLD ? Answers.NONE : Answers.find(look, told);
        if (at == Answers.NONE) {
            return false;
        }
        add(told, Answers.from(at), Answers.to(at, told), fired);
        return true;
    }

    /** Notes that the rule fires over these facts, one for each pattern. */
    void note(List<Object> matched) {
        if (count + facts.length > noted.length) {
            noted = Arrays.copyOf(noted, Math.max(2 * noted.length, facts.length));
        }
        for (int i = 0; i < facts.length; i++) {
            noted[count++] = indexOf(matched.get(i), facts[i]);
        }
    }

    @SuppressWarnings("ReferenceEquality") // facts are made once and kept
    private static int indexOf(Object fact, Object[] facts) {
        for (int i = 0; i < facts.length; i++) {
            if (facts[i] == fact) {
                return i;
            }
        }
        throw new IllegalStateException("a rule matched a fact that it does not ask for");
    }

    /** Adds what was noted. */
    void addNoted(Fired fired) {
        add(noted, 0, count, fired);
    }

    /** Keeps what was noted for the next time, Drools having told all. */
    void keepAnswer() {
        trial.answers().keep(look, Arrays.copyOf(noted, count));
    }

    private void add(int[] choices, int begin, int end, Fired fired) {
        for (int from = begin; from < end; from += facts.length) {
            var matched = new Object[facts.length];
            for (int i = 0; i < matched.length; i++) {
                matched[i] = facts[i][choices[from + i]];
            }
            fired.add(new FiredRule(trial.rule(), List.of(matched)));
        }
    }
}
