package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConceptsTest {

    private static final Concepts CONCEPTS = Concepts.of(List.of(
            new Form("anyone", "child", Inflection.CONCEPT),
            new Form("anyone", "adult", Inflection.CONCEPT),
            new Form("adult", "parent", Inflection.CONCEPT),
            new Form("child", "toddler", Inflection.NOUN),
            new Form("parent", "mother", Inflection.NOUN)));

    private static List<String> names(int[] numbers) {
        return IntStream.of(numbers).mapToObj(CONCEPTS::name).toList();
    }

    @Test
    void a_concept_has_its_own_words_and_those_of_its_parts_and_their_parts() {
        assertThat(names(CONCEPTS.parts(CONCEPTS.number("anyone"))))
                .containsExactlyInAnyOrder("anyone", "child", "adult", "parent");
        assertThat(names(CONCEPTS.parts(CONCEPTS.number("parent")))).containsExactly("parent");
    }

    @Test
    void a_word_of_a_part_is_a_word_of_all_that_hold_it() {
        assertThat(names(CONCEPTS.holders(CONCEPTS.number("parent"))))
                .containsExactlyInAnyOrder("anyone", "adult", "parent");
    }

    @Test
    void concepts_that_name_each_other_have_the_same_parts() {
        Concepts circle =
                Concepts.of(List.of(new Form("a", "b", Inflection.CONCEPT), new Form("b", "a", Inflection.CONCEPT)));
        assertThat(circle.parts(0)).isEqualTo(circle.parts(1)).hasSize(2);
    }

    @Test
    void an_unknown_concept_has_no_number() {
        assertThat(CONCEPTS.number("weather")).isEqualTo(-1);
    }
}
