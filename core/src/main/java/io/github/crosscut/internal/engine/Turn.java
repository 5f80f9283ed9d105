package io.github.crosscut.internal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.rule.Match;

/** The facts over which one group of rules is fired, and what becomes of what fires. */
sealed interface Turn {

    /** The facts, each once. */
    List<?> facts();

    /** Notes that a rule fires, if it was asked for; false, so that it does not fire, where it was not. */
    boolean note(Match match);

    /**
     * Ends the turn.
     *
     * @param complete whether all that can fire has fired
     */
    void end(boolean complete);

    /** The questions of one statement that memory does not answer. */
    record OfStatement(List<Question> questions, Fired fired) implements Turn {

        @Override
        public List<?> facts() {
            var facts = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
            var inOrder = new ArrayList<Object>(8);
            for (Question question : questions) {
                for (Object[] some : question.facts()) {
                    for (Object fact : some) {
                        if (facts.add(fact)) {
                            inOrder.add(fact);
                        }
                    }
                }
            }
            return inOrder;
        }

        @Override
        public boolean note(Match match) {
            String name = match.getRule().getName();
            for (Question question : questions) {
                if (question.ruleName().equals(name)) {
                    question.note(match.getObjects());
                    return true;
                }
            }
            return false;
        }

        @Override
        public void end(boolean complete) {
            for (Question question : questions) {
                question.addNoted(fired);
                if (complete) {
                    question.keepAnswer();
                }
            }
            if (!complete) {
                fired.stop();
            }
        }
    }

    /** The themes of one case, or of many. */
    record OfCase(List<Object> facts, Map<String, LoadedRule> rules, Fired fired) implements Turn {

        @Override
        public boolean note(Match match) {
            LoadedRule rule = rules.get(match.getRule().getName());
            if (rule == null) {
                return false;
            }
            fired.add(new FiredRule(rule.rule(), match.getObjects()));
            return true;
        }

        @Override
        public void end(boolean complete) {
            if (!complete) {
                fired.stop();
            }
        }
    }
}
