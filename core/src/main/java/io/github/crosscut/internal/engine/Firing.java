package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import io.github.crosscut.fact.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Fires rules over some statements, or over a case. Statements are asked about one after the other and fired together,
 * group by group of rules: a session and the rules of its group cost most when they are first used, so all statements that
 * need them come in turn, each with its own facts only. Opened for one call; not thread-safe.
 */
public final class Firing {

    private final Map<String, LoadedRule> rules;
    private final Candidates candidates;
    private final Map<RuleGroup, List<Turn>> turns = new LinkedHashMap<>();

    Firing(Map<String, LoadedRule> rules, Candidates candidates) {
        this.rules = rules;
        this.candidates = candidates;
    }

    /**
     * Asks which rules fire over the facts of one statement.
     *
     * @param concepts the concepts that occur: a bit for each, at its number
     * @param mentionsOf gives the mentions of the concept of a number, by sentence; asked at most once for each
     * @return what fires; empty before {@link #fire}
     */
    public Fired ask(long[] concepts, IntFunction<Mention[]> mentionsOf) {
        var facts = new StatementFacts(mentionsOf);
        var fired = new Fired();
        List<Question> open = List.of();
        for (Question question : candidates.among(concepts, facts)) {
            if (!question.answerFromMemory(fired)) {
                open = open.isEmpty() ? new ArrayList<>(4) : open;
                open.add(question);
            }
        }
        if (!open.isEmpty()) {
            askDrools(open, fired);
        }
        return fired;
    }

    private void askDrools(List<Question> open, Fired fired) {
        var byGroup = new LinkedHashMap<RuleGroup, List<Question>>();
        for (Question question : open) {
            byGroup.computeIfAbsent(question.group(), it -> new ArrayList<>(2)).add(question);
        }
        byGroup.forEach((group, questions) -> add(group, new Turn.OfStatement(questions, fired)));
    }

    /**
     * Asks which case rules of one effect fire over the themes of one case, or of many.
     *
     * @return what fires; empty before {@link #fire}
     */
    public Fired askOfCases(Rule.Effect effect, List<Object> themes) {
        var fired = new Fired();
        var groupsOfCaseRules = new LinkedHashSet<RuleGroup>();
        for (LoadedRule rule : rules.values()) {
            if (rule.rule().effect() == effect) {
                groupsOfCaseRules.add(rule.group());
            }
        }
        groupsOfCaseRules.forEach(group -> add(group, new Turn.OfCase(themes, rules, fired)));
        return fired;
    }

    private void add(RuleGroup group, Turn turn) {
        turns.computeIfAbsent(group, it -> new ArrayList<>(2)).add(turn);
    }

    /**
     * Fires the rules over all that was asked about.
     *
     * @param limit how many rules may fire over one statement or case
     */
    public void fire(int limit) {
        if (turns.isEmpty()) {
            return;
        }
        @Nullable ClassLoader own = LentClassLoader.lend();
        try {
            turns.forEach((group, some) -> fire(group, some, limit));
        } finally {
            LentClassLoader.giveBack(own);
        }
        turns.clear();
    }

    private void fire(RuleGroup group, List<Turn> some, int limit) {
        KieSession session = group.base().newKieSession();
        try {
            for (int i = 0; i < some.size(); i++) {
                Turn turn = some.get(i);
                List<FactHandle> handles = insert(turn.facts(), session);
                boolean complete = session.fireAllRules(turn::note, limit + 1) <= limit;
                turn.end(complete);
                if (!complete) {
                    // What is left on the agenda must not fire over the next statement.
                    session.dispose();
                    session = group.base().newKieSession();
                } else if (i + 1 < some.size()) {
                    handles.forEach(session::delete);
                }
            }
        } finally {
            session.dispose();
        }
    }

    private static List<FactHandle> insert(List<?> facts, KieSession session) {
        var handles = new ArrayList<FactHandle>(facts.size());
        for (Object fact : facts) {
            handles.add(session.insert(fact));
        }
        return handles;
    }
}
