package io.github.crosscut.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Span;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementFactsTest {

    private static final int MANY = 100;

    private final List<Integer> asked = new ArrayList<>();
    private final StatementFacts facts = new StatementFacts(this::mentions);

    private Mention[] mentions(int concept) {
        asked.add(concept);
        var place = new Place(concept, concept + 1, new Span(concept, concept + 1));
        return concept % 3 == 0
                ? new Mention[0]
                : new Mention[] {new Mention("c" + concept, 0, Scope.ASSERTED, List.of(place))};
    }

    @Test
    void facts_are_made_once_and_kept_however_many_concepts_are_asked_for() {
        for (int round = 0; round < 2; round++) {
            for (int concept = 0; concept < MANY; concept++) {
                // 32 apart, so that they meet in the table.
                Object[] mentions = facts.mentions(32 * concept);
                assertThat(mentions).hasSize(32 * concept % 3 == 0 ? 0 : 1);
                assertThat(mentions).isSameAs(facts.mentions(32 * concept));
            }
        }
        assertThat(asked).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void a_presence_is_made_of_mentions() {
        assertThat(facts.presences(4)).hasSize(1);
        assertThat(facts.presences(3)).isEmpty();
        assertThat(facts.presences(4)).isSameAs(facts.presences(4));
        assertThat(facts.mentions(4)).hasSize(1);
        assertThat(asked).containsExactly(4, 3);
    }
}
