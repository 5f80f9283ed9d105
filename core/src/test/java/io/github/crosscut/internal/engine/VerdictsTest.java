package io.github.crosscut.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static FiredRule fired(String name, Rule.Effect effect, int... tokens) {
        var concepts = Arrays.stream(tokens).mapToObj(it -> "c").toList();
        var rule = new Rule("voice/" + name, "voice", concepts, Grade.DEFINED, Optional.empty(), effect);
        List<Object> facts = Arrays.stream(tokens)
                .mapToObj(it -> (Object)
                        new Mention("c", 0, Scope.ASSERTED, List.of(new Place(it, it + 1, new Span(it, it + 1)))))
                .toList();
        return new FiredRule(rule, facts);
    }

    private static Verdicts verdicts(FiredRule... fired) {
        return Verdicts.of(List.of(fired), facts -> Stance.CONCERN);
    }

    @Test
    void the_order_in_which_rules_fired_does_not_matter() {
        var one = fired("asked", Rule.Effect.TAGS, 1, 4, 9);
        var other = fired("asked", Rule.Effect.TAGS, 1, 5, 9);
        var third = fired("seen", Rule.Effect.TAGS, 2);
        var excluding = fired("not", Rule.Effect.EXCLUDES, 7);
        var overlapping = fired("overlap", Rule.Effect.EXCLUDES_OVERLAP, 9);

        assertThat(verdicts(one, other, third)).isEqualTo(verdicts(third, other, one));
        Verdicts excluded = verdicts(one, other, third, excluding);
        assertThat(excluded.matches()).isEmpty();
        assertThat(excluded.excluded())
                .hasSize(3)
                .isEqualTo(verdicts(excluding, other, third, one).excluded());
        assertThat(verdicts(overlapping, third, one, other)).isEqualTo(verdicts(other, one, overlapping, third));
    }

    @Test
    void a_rule_that_overlaps_another_holds_it_back_alone() {
        var one = fired("asked", Rule.Effect.TAGS, 1, 4);
        var third = fired("seen", Rule.Effect.TAGS, 2);

        Verdicts verdicts = verdicts(one, third, fired("overlap", Rule.Effect.EXCLUDES_OVERLAP, 4));

        assertThat(verdicts.excluded()).singleElement().satisfies(it -> assertThat(it.evidence())
                .extracting(e -> e.rule())
                .containsOnly("voice/asked"));
        assertThat(verdicts.matches()).singleElement().satisfies(it -> assertThat(it.evidence())
                .extracting(e -> e.rule())
                .containsExactly("voice/seen"));
    }
}
