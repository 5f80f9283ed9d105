package io.github.crosscut.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Span;
import io.github.crosscut.fact.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrowestPlacesTest {

    private static Place at(int first) {
        return new Place(first, first + 1, new Span(first, first + 1));
    }

    @Test
    void the_places_closest_together_are_picked() {
        assertThat(NarrowestPlaces.of(List.of(List.of(at(0), at(9)), List.of(at(4), at(20)), List.of(at(6)))))
                .containsExactly(at(9), at(4), at(6));
    }

    @Test
    void of_two_equally_narrow_stretches_the_first_is_picked() {
        assertThat(NarrowestPlaces.of(List.of(List.of(at(0), at(10)), List.of(at(2), at(12)))))
                .containsExactly(at(0), at(2));
    }
}
