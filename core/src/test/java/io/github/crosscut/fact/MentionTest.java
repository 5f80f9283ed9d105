package io.github.crosscut.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Span;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MentionTest {

    private static Mention at(int... firstTokens) {
        var places = new ArrayList<Place>();
        for (int first : firstTokens) {
            places.add(new Place(first, first + 2, new Span(first, first + 2)));
        }
        return new Mention("any", 0, Scope.ASSERTED, places);
    }

    @Test
    void near_counts_the_tokens_between_on_either_side() {
        assertThat(at(10).near(at(15), 3)).isTrue();
        assertThat(at(10).near(at(16), 3)).isFalse();
        assertThat(at(16).near(at(10), 4)).isTrue();
        assertThat(at(10).near(at(11), 0)).isTrue();
    }

    @Test
    void follows_and_precedes_look_at_one_side_only() {
        assertThat(at(15).follows(at(10), 3)).isTrue();
        assertThat(at(10).follows(at(15), 3)).isFalse();
        assertThat(at(10).precedes(at(15), 3)).isTrue();
        assertThat(at(11).follows(at(10), 3)).isFalse();
    }

    @Test
    void many_places_give_the_same_answer_as_looking_at_every_pair() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Mention mine = at(random.ints(4, 0, 80).sorted().distinct().toArray());
            Mention theirs = at(random.ints(4, 0, 80).sorted().distinct().toArray());
            int reach = random.nextInt(6);
            boolean expected = mine.places().stream()
                    .anyMatch(a -> theirs.places().stream().anyMatch(b -> a.distance(b) <= reach));
            assertThat(mine.near(theirs, reach)).isEqualTo(expected);
        }
    }
}
