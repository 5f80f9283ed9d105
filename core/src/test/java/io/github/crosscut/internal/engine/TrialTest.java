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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final Set<Scope> ANY = EnumSet.allOf(Scope.class);
    private static final FactPattern ASK =
            new FactPattern(Mention.class, "ask", ANY, FactPattern.NONE, List.of(), true);
    private static final FactPattern CHILD_CLOSE_BEHIND =
            new FactPattern(Mention.class, "child", ANY, 0, List.of(new Nearness(Side.FOLLOWS, 0, 2)), true);

    private static Trial trial(FactPattern... patterns) {
        var rule = new Rule(
                "voice/asked",
                "voice",
                Stream.of(patterns).map(FactPattern::name).toList(),
                Grade.DEFINED,
                Optional.empty(),
                Rule.Effect.TAGS);
        var group = new RuleGroup("", () -> KnowledgeBases.of(List.of()));
        var loaded = new LoadedRule(new DeclaredRule(rule, List.of(patterns)), group, new Answers());
        return new Trial(loaded, Map.of("ask", 0, "child", 1));
    }

    private static Mention mention(String concept, int sentence, Scope scope, int token) {
        return new Mention(concept, sentence, scope, List.of(new Place(token, token + 1, new Span(token, token + 1))));
    }

    private static StatementFacts facts(List<Mention> asks, List<Mention> children) {
        return new StatementFacts(number -> (number == 0 ? asks : children).toArray(Mention[]::new));
    }

    @Test
    void facts_near_enough_in_one_sentence_complete_a_rule() {
        var asked = List.of(mention("ask", 0, Scope.LACKING, 3));
        Trial trial = trial(ASK, CHILD_CLOSE_BEHIND);
        assertThat(trial.ask(facts(asked, List.of(mention("child", 0, Scope.ASSERTED, 5)))))
                .isNotNull();
        assertThat(trial.ask(facts(asked, List.of(mention("child", 0, Scope.ASSERTED, 9)))))
                .isNull();
        assertThat(trial.ask(facts(asked, List.of(mention("child", 1, Scope.ASSERTED, 5)))))
                .isNull();
        assertThat(trial.ask(facts(asked, List.of()))).isNull();
    }

    @Test
    void a_later_sentence_may_complete_what_the_first_does_not() {
        var asks = List.of(mention("ask", 0, Scope.ASSERTED, 1), mention("ask", 2, Scope.ASSERTED, 20));
        var children = List.of(mention("child", 1, Scope.ASSERTED, 10), mention("child", 2, Scope.ASSERTED, 22));
        assertThat(trial(ASK, CHILD_CLOSE_BEHIND).ask(facts(asks, children))).isNotNull();
    }

    @Test
    void a_scope_that_a_pattern_does_not_take_completes_nothing() {
        var absent = new FactPattern(
                Mention.class, "ask", EnumSet.of(Scope.NEGATED, Scope.LACKING), FactPattern.NONE, List.of(), true);
        var facts = facts(List.of(mention("ask", 0, Scope.ASSERTED, 1)), List.of());
        assertThat(trial(absent).ask(facts)).isNull();
    }

    @Test
    void a_presence_may_stand_in_any_sentence() {
        var anywhere = new FactPattern(Presence.class, "child", ANY, FactPattern.NONE, List.of(), true);
        var facts =
                facts(List.of(mention("ask", 0, Scope.ASSERTED, 1)), List.of(mention("child", 4, Scope.ASSERTED, 50)));
        assertThat(trial(ASK, anywhere).ask(facts)).isNotNull();
    }

    @Test
    void facts_that_look_alike_to_the_rule_are_asked_of_drools_once() {
        Trial trial = trial(ASK, CHILD_CLOSE_BEHIND);
        Mention ask = ask(3);
        Mention child = child(5);
        Question question = Objects.requireNonNull(trial.ask(facts(List.of(ask), List.of(child))));
        assertThat(question.answerFromMemory(new Fired())).isFalse();
        question.note(List.of(ask, child));
        question.keepAnswer();

        var asked = List.of(ask(10));
        var children = List.of(child(11));
        var fired = new Fired();
        assertThat(Objects.requireNonNull(trial.ask(facts(asked, children))).answerFromMemory(fired))
                .isTrue();
        assertThat(fired.rules()).singleElement().satisfies(it -> assertThat(it.facts())
                .containsExactly(asked.get(0), children.get(0)));
    }

    @Test
    void an_answer_is_not_kept_where_the_rule_asks_for_more_than_is_understood() {
        var odd = new FactPattern(Mention.class, "ask", ANY, FactPattern.NONE, List.of(), false);
        Trial trial = trial(odd);
        var facts = facts(List.of(ask(3)), List.of());
        Objects.requireNonNull(trial.ask(facts)).keepAnswer();
        assertThat(Objects.requireNonNull(trial.ask(facts)).answerFromMemory(new Fired()))
                .isFalse();
    }

    @Test
    void of_many_facts_no_answer_is_kept() {
        Trial trial = trial(ASK);
        var facts = facts(IntStream.range(0, 9).mapToObj(TrialTest::ask).toList(), List.of());
        Objects.requireNonNull(trial.ask(facts)).keepAnswer();
        assertThat(Objects.requireNonNull(trial.ask(facts)).answerFromMemory(new Fired()))
                .isFalse();
    }

    private static Mention ask(int token) {
        return mention("ask", 0, Scope.ASSERTED, token);
    }

    private static Mention child(int token) {
        return mention("child", 0, Scope.ASSERTED, token);
    }
}
