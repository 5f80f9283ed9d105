package io.github.crosscut.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Span;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.internal.engine.FactPattern.Nearness;
import io.github.crosscut.internal.engine.FactPattern.Side;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final FactPattern[] PATTERNS = {
        new FactPattern(Mention.class, "a", EnumSet.allOf(Scope.class), FactPattern.NONE, List.of(), true),
        new FactPattern(Mention.class, "b", EnumSet.allOf(Scope.class), 0, List.of(new Nearness(Side.NEAR, 0, 3)), true)
    };

    private static Mention mention(int sentence, int token) {
        return new Mention(
                "x", sentence, Scope.ASSERTED, List.of(new Place(token, token + 1, new Span(token, token + 1))));
    }

    private static long look(List<Mention> first, List<Mention> second) {
        return Look.of(new Relations(PATTERNS), new Object[][] {first.toArray(), second.toArray()});
    }

    @Test
    void where_the_facts_stand_does_not_matter_while_they_are_near() {
        assertThat(look(List.of(mention(0, 1)), List.of(mention(0, 3))))
                .isEqualTo(look(List.of(mention(2, 40)), List.of(mention(2, 39))));
    }

    @Test
    void distance_sentence_and_number_of_facts_matter() {
        long near = look(List.of(mention(0, 1)), List.of(mention(0, 3)));
        long far = look(List.of(mention(0, 1)), List.of(mention(0, 30)));
        long apart = look(List.of(mention(0, 1)), List.of(mention(1, 3)));
        long two = look(List.of(mention(0, 1)), List.of(mention(0, 3), mention(1, 9)));
        assertThat(List.of(near, far, apart, two)).doesNotHaveDuplicates();
    }

    @Test
    void which_of_two_facts_is_near_matters() {
        var one = List.of(mention(0, 1));
        assertThat(look(one, List.of(mention(0, 2), mention(0, 20))))
                .isNotEqualTo(look(one, List.of(mention(0, 20), mention(0, 2))));
    }

    @Test
    void one_fact_for_each_pattern_related_as_it_asks_has_the_look_that_is_known_beforehand() {
        var relations = new Relations(PATTERNS);
        assertThat(look(List.of(mention(0, 1)), List.of(mention(0, 3))))
                .isEqualTo(Look.ofOneEach(PATTERNS.length, relations.to(PATTERNS.length - 1)));
        assertThat(Look.ofOneEach(20, 30)).isEqualTo(Look.UNTOLD);
    }

    @Test
    void what_does_not_fit_into_a_number_is_not_told() {
        var four = Collections.nCopies(4, mention(0, 1));
        assertThat(look(four, List.of(mention(0, 3)))).isEqualTo(Look.UNTOLD);
        FactPattern[] many = new FactPattern[12];
        Object[][] facts = new Object[12][];
        for (int i = 0; i < many.length; i++) {
            many[i] = PATTERNS[1];
            facts[i] = Collections.nCopies(3, mention(0, 1)).toArray();
        }
        assertThat(Look.of(new Relations(many), facts)).isEqualTo(Look.UNTOLD);
    }

    @Test
    void looks_of_different_counts_are_never_the_same() {
        var relations = new Relations(new FactPattern[] {
            PATTERNS[0],
            PATTERNS[0],
            new FactPattern(
                    Mention.class,
                    "c",
                    EnumSet.allOf(Scope.class),
                    FactPattern.NONE,
                    List.of(new Nearness(Side.NEAR, 0, 3), new Nearness(Side.NEAR, 1, 3)),
                    true)
        });
        var random = new Random(1);
        var countsByLook = new HashMap<Long, List<Integer>>();
        for (int i = 0; i < 20_000; i++) {
            var counts = List.of(1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(3));
            Object[][] facts = counts.stream()
                    .map(count -> random.ints(count, 0, 12)
                            .mapToObj(token -> mention(0, token))
                            .toArray())
                    .toArray(Object[][]::new);
            var known = countsByLook.putIfAbsent(Look.of(relations, facts), counts);
            assertThat(known == null ? counts : known).isEqualTo(counts);
        }
    }
}
