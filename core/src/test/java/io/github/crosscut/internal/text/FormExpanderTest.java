package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.fact.Inflection;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormExpanderTest {

    @Test
    void a_noun_inflects_its_last_word_and_a_verb_its_first() {
        assertThat(FormExpander.expand("case file", Inflection.NOUN))
                .containsExactlyInAnyOrder(List.of("case", "file"), List.of("case", "files"));
        assertThat(FormExpander.expand("look into", Inflection.VERB))
                .contains(List.of("looked", "into"), List.of("looking", "into"))
                .doesNotContain(List.of("look", "intoed"));
    }

    @Test
    void a_marked_word_inflects_in_place_of_the_usual_one() {
        assertThat(FormExpander.expand("voice~ of the child", Inflection.NOUN))
                .containsExactlyInAnyOrder(
                        List.of("voice", "of", "the", "child"), List.of("voices", "of", "the", "child"));
    }

    @Test
    void alternatives_are_written_out_and_an_empty_one_leaves_its_word_out() {
        assertThat(FormExpander.expand("(clean|fresh) (white|) slate", Inflection.EXACT))
                .containsExactlyInAnyOrder(
                        List.of("clean", "white", "slate"),
                        List.of("clean", "slate"),
                        List.of("fresh", "white", "slate"),
                        List.of("fresh", "slate"));
    }

    @Test
    void hyphens_possessives_and_capitals_do_not_matter() {
        assertThat(FormExpander.expand("Multi-agency child's plan", Inflection.EXACT))
                .containsExactly(List.of("multi", "agency", "child", "plan"));
    }

    @Test
    void a_negated_auxiliary_is_also_one_contracted_word() {
        assertThat(FormExpander.expand("did not ask", Inflection.EXACT))
                .containsExactlyInAnyOrder(List.of("did", "not", "ask"), List.of("didnt", "ask"));
    }
}
