package io.github.crosscut.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.Span;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.internal.engine.FactPattern.Nearness;
import io.github.crosscut.internal.engine.FactPattern.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final Set<Scope> ANY = EnumSet.allOf(Scope.class);
    private static final FactPattern ASK = new FactPattern(Mention.class, "ask", ANY, FactPattern.NONE, List.of());
    private static final FactPattern CHILD_CLOSE_BEHIND =
            new FactPattern(Mention.class, "child", ANY, 0, List.of(new Nearness(Side.FOLLOWS, 0, 2)));

    private static Trial trial(FactPattern... patterns) {
        var rule = new Rule(
                "voice/asked",
                "voice",
                Stream.of(patterns).map(FactPattern::name).toList(),
                Grade.DEFINED,
                Optional.empty(),
                Rule.Effect.TAGS);
        var group = new RuleGroup(() -> KnowledgeBases.of(List.of()));
        return new Trial(new DeclaredRule(rule, List.of(patterns)), group, Map.of("ask", 0, "child", 1));
    }

    private static Mention mention(String concept, int sentence, Scope scope, int token) {
        return new Mention(concept, sentence, scope, List.of(new Place(token, token + 1, new Span(token, token + 1))));
    }

    private static StatementFacts facts(List<Mention> asks, List<Mention> children) {
        return new StatementFacts(number -> number == 0 ? asks : children);
    }

    @Test
    void facts_near_enough_in_one_sentence_complete_a_rule() {
        var asked = List.of(mention("ask", 0, Scope.LACKING, 3));
        Trial trial = trial(ASK, CHILD_CLOSE_BEHIND);
        assertThat(trial.isCompletedBy(facts(asked, List.of(mention("child", 0, Scope.ASSERTED, 5)))))
                .isTrue();
        assertThat(trial.isCompletedBy(facts(asked, List.of(mention("child", 0, Scope.ASSERTED, 9)))))
                .isFalse();
        assertThat(trial.isCompletedBy(facts(asked, List.of(mention("child", 1, Scope.ASSERTED, 5)))))
                .isFalse();
        assertThat(trial.isCompletedBy(facts(asked, List.of()))).isFalse();
    }

    @Test
    void a_later_sentence_may_complete_what_the_first_does_not() {
        var asks = List.of(mention("ask", 0, Scope.ASSERTED, 1), mention("ask", 2, Scope.ASSERTED, 20));
        var children = List.of(mention("child", 1, Scope.ASSERTED, 10), mention("child", 2, Scope.ASSERTED, 22));
        assertThat(trial(ASK, CHILD_CLOSE_BEHIND).isCompletedBy(facts(asks, children)))
                .isTrue();
    }

    @Test
    void a_scope_that_a_pattern_does_not_take_completes_nothing_and_adds_no_fact() {
        var absent = new FactPattern(
                Mention.class, "ask", EnumSet.of(Scope.NEGATED, Scope.LACKING), FactPattern.NONE, List.of());
        var facts = facts(List.of(mention("ask", 0, Scope.ASSERTED, 1)), List.of());
        assertThat(trial(absent).isCompletedBy(facts)).isFalse();
        var added = new ArrayList<Object>();
        trial(absent).addFacts(facts, added);
        assertThat(added).isEmpty();
    }

    @Test
    void a_presence_may_stand_in_any_sentence() {
        var anywhere = new FactPattern(Presence.class, "child", ANY, FactPattern.NONE, List.of());
        var facts =
                facts(List.of(mention("ask", 0, Scope.ASSERTED, 1)), List.of(mention("child", 4, Scope.ASSERTED, 50)));
        assertThat(trial(ASK, anywhere).isCompletedBy(facts)).isTrue();
    }

    @Test
    void each_fact_is_added_once_for_all_rules_of_a_group() {
        var facts =
                facts(List.of(mention("ask", 0, Scope.ASSERTED, 1)), List.of(mention("child", 0, Scope.ASSERTED, 3)));
        var added = new ArrayList<Object>();
        trial(ASK, CHILD_CLOSE_BEHIND).addFacts(facts, added);
        trial(ASK).addFacts(facts, added);
        assertThat(added).hasSize(2);
    }
}
