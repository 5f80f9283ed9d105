package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.fact.Inflection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormCompilerTest {

    /** All word sequences that a form stands for. */
    private static Set<List<String>> expand(String words, Inflection inflection) {
        var automaton = new FormAutomaton();
        int start = automaton.place();
        var ends = new FormCompiler(automaton).add(start, words, inflection);
        var sequences = new HashSet<List<String>>();
        walk(automaton, start, Set.copyOf(ends), List.of(), sequences);
        return sequences;
    }

    private static void walk(
            FormAutomaton automaton, int place, Set<Integer> ends, List<String> begun, Set<List<String>> sequences) {
        if (automaton.reachedWithoutWord(place).stream().anyMatch(ends::contains)) {
            sequences.add(begun);
        }
        for (FormAutomaton.Step step : automaton.stepsFrom(place)) {
            for (String word : step.words()) {
                var longer = new ArrayList<>(begun);
                longer.add(word);
                walk(automaton, step.to(), ends, longer, sequences);
            }
        }
    }

    @Test
    void a_noun_inflects_its_last_word_and_a_verb_its_first() {
        assertThat(expand("case file", Inflection.NOUN))
                .containsExactlyInAnyOrder(List.of("case", "file"), List.of("case", "files"));
        assertThat(expand("look into", Inflection.VERB))
                .contains(List.of("looked", "into"), List.of("looking", "into"))
                .doesNotContain(List.of("look", "intoed"));
    }

    @Test
    void a_marked_word_inflects_in_place_of_the_usual_one() {
        assertThat(expand("voice~ of the child", Inflection.NOUN))
                .containsExactlyInAnyOrder(
                        List.of("voice", "of", "the", "child"), List.of("voices", "of", "the", "child"));
    }

    @Test
    void alternatives_are_written_out_and_an_empty_one_leaves_its_word_out() {
        assertThat(expand("(clean|fresh) (white|) slate", Inflection.EXACT))
                .containsExactlyInAnyOrder(
                        List.of("clean", "white", "slate"),
                        List.of("clean", "slate"),
                        List.of("fresh", "white", "slate"),
                        List.of("fresh", "slate"));
    }

    @Test
    void hyphens_possessives_and_capitals_do_not_matter() {
        assertThat(expand("Multi-agency child's plan", Inflection.EXACT))
                .containsExactly(List.of("multi", "agency", "child", "plan"));
    }

    @Test
    void a_negated_auxiliary_is_also_one_contracted_word() {
        assertThat(expand("did not ask", Inflection.EXACT))
                .containsExactlyInAnyOrder(List.of("did", "not", "ask"), List.of("didnt", "ask"));
    }

    @Test
    void a_mark_behind_a_group_marks_each_of_its_last_words() {
        assertThat(expand("young (person|dear friend)~", Inflection.NOUN))
                .containsExactlyInAnyOrder(
                        List.of("young", "person"),
                        List.of("young", "people"),
                        List.of("young", "persons"),
                        List.of("young", "dear", "friend"),
                        List.of("young", "dear", "friends"));
    }

    @Test
    void groups_may_stand_inside_groups() {
        assertThat(expand("(a (b|c)|d) e", Inflection.EXACT))
                .containsExactlyInAnyOrder(List.of("a", "b", "e"), List.of("a", "c", "e"), List.of("d", "e"));
    }

    @Test
    void an_alternative_without_a_mark_inflects_as_if_it_stood_alone() {
        assertThat(expand("(report~|word) of", Inflection.CUE))
                .contains(List.of("reports", "of"), List.of("reported", "of"), List.of("word", "of"))
                .doesNotContain(List.of("words", "of"));
    }

    @Test
    void a_possessive_and_a_hyphen_may_touch_a_group() {
        assertThat(expand("(father|mother)'s (step|half)-brother", Inflection.EXACT))
                .containsExactlyInAnyOrder(
                        List.of("father", "step", "brother"),
                        List.of("father", "half", "brother"),
                        List.of("mother", "step", "brother"),
                        List.of("mother", "half", "brother"));
    }

    @Test
    void a_marked_word_of_an_exact_form_inflects_as_a_noun_and_as_a_verb() {
        for (Inflection inflection : List.of(Inflection.EXACT, Inflection.HIDE, Inflection.CUE)) {
            assertThat(expand("fail~ to", inflection))
                    .contains(List.of("failed", "to"), List.of("fails", "to"), List.of("failing", "to"));
        }
    }
}
