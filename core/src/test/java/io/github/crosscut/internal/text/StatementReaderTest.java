package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Stance;
import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {

    private static final List<Form> FORMS = List.of(
            new Form("challenge", "challenge", Inflection.NOUN),
            new Form("challenge", "challenge", Inflection.VERB),
            new Form("challenge", "challenging behaviour", Inflection.HIDE),
            new Form("challenge", "professional challenge", Inflection.NOUN),
            new Form("abuse", "domestic (abuse|violence)", Inflection.EXACT),
            new Form("drink", "misuse~ alcohol", Inflection.VERB),
            new Form("child", "child", Inflection.NOUN),
            new Form("name", "*", Inflection.NAME),
            new Form("anyone", "child", Inflection.CONCEPT),
            new Form("anyone", "name", Inflection.CONCEPT));

    private static final List<ScopeCue> SCOPES = List.of(
            cue("no indication of", Scope.NEGATED, ScopeCue.Direction.FORWARD, 6),
            cue("neither", Scope.NEGATED, ScopeCue.Direction.FORWARD, 6),
            cue("lack of", Scope.LACKING, ScopeCue.Direction.FORWARD, 6),
            cue("fail~ to", Scope.LACKING, ScopeCue.Direction.FORWARD, 4),
            cue("did not", Scope.LACKING, ScopeCue.Direction.FORWARD, 6),
            cue("was missing", Scope.LACKING, ScopeCue.Direction.BACKWARD, 4),
            new ScopeCue("not only", Optional.empty(), ScopeCue.Direction.FORWARD, 0, List.of()),
            cue("not", Scope.LACKING, ScopeCue.Direction.FORWARD, 6));

    private static final List<StanceCue> STANCES = List.of(
            new StanceCue("should", Optional.of(Stance.EXPECTATION), 3),
            new StanceCue("should have", Optional.of(Stance.CONCERN), 4),
            new StanceCue("poor", Optional.of(Stance.CONCERN), 2));

    private static final Vocabulary VOCABULARY = Vocabulary.of(FORMS, SCOPES, STANCES);

    private static final StatementReader READER = new StatementReader(TestSplitter.create()::split, VOCABULARY);

    private static ScopeCue cue(String words, Scope scope, ScopeCue.Direction direction, int reach) {
        return new ScopeCue(words, Optional.of(scope), direction, reach, List.of("but", ";"));
    }

    private static Vocabulary vocabulary(Form... forms) {
        return Vocabulary.of(List.of(forms), List.of(), List.of());
    }

    private static List<Mention> mentions(String text, String concept) {
        return List.of(READER.read(text).mentions(VOCABULARY.concepts().number(concept)));
    }

    @Test
    void a_terminator_ends_a_cues_reach_however_it_is_written_and_takes_no_word_from_a_form() {
        var vocabulary = Vocabulary.of(
                List.of(new Form("trouble", "nothing but trouble", Inflection.EXACT)),
                List.of(new ScopeCue(
                        "no sign of", Optional.of(Scope.NEGATED), ScopeCue.Direction.FORWARD, 8, List.of("But", ";"))),
                List.of());
        var reader = new StatementReader(TestSplitter.create()::split, vocabulary);
        int trouble = vocabulary.concepts().number("trouble");
        assertThat(reader.read("It was nothing but trouble.").mentions(trouble)).hasSize(1);
        assertThat(reader.read("No sign of help but it was nothing but trouble.")
                        .mentions(trouble))
                .extracting(Mention::scope)
                .containsExactly(Scope.ASSERTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 11, 300})
    void places_stand_in_order_however_many_a_sentence_has(int times) {
        var vocabulary = vocabulary(
                new Form("child", "child", Inflection.NOUN),
                new Form("child", "child in need", Inflection.NOUN),
                new Form("child", "in need of care", Inflection.EXACT));
        var reader = new StatementReader(TestSplitter.create()::split, vocabulary);
        String text =
                "a child in need of care and a child " + "and a child in need of care and a child ".repeat(times - 1);
        assertThat(reader.read(text).mentions(0)).singleElement().satisfies(mention -> assertThat(mention.places())
                .extracting(it -> it.span().in(text))
                .containsExactlyElementsOf(
                        Collections.nCopies(times, List.of("child in need", "in need of care", "child")).stream()
                                .flatMap(List::stream)
                                .toList()));
    }

    @Test
    void it_is_counted_in_how_many_texts_a_concept_occurs() {
        var vocabulary = vocabulary(
                        new Form("ask", "ask", Inflection.VERB),
                        new Form("child", "child", Inflection.NOUN),
                        new Form("speak", "ask", Inflection.CONCEPT))
                .countedIn(List.of("They asked. They asked the child.", "The children were asked.", "Children."));
        assertThat(vocabulary.conceptNames()).containsExactly("ask", "child", "speak");
        assertThat(vocabulary.occurrences()).containsExactly(2, 3, 2);
    }

    @Test
    void a_letter_without_a_lower_case_of_its_own_is_read_as_the_letter_that_it_stands_for() {
        var vocabulary = vocabulary(
                new Form("greeting", "\u210Cello there", Inflection.EXACT),
                new Form("greeting", "hello you", Inflection.EXACT));
        var reader = new StatementReader(TestSplitter.create()::split, vocabulary);
        int greeting = vocabulary.concepts().number("greeting");
        assertThat(reader.read("Hello there.").mentions(greeting)).hasSize(1);
        assertThat(reader.read("\u210Cello you.").mentions(greeting)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    There was no indication of domestic abuse.          | abuse     | NEGATED
                    Neither parent misused alcohol.                     | drink     | NEGATED
                    There was a lack of challenge.                      | challenge | LACKING
                    Staff failed to challenge.                          | challenge | LACKING
                    They didn’t challenge it.                           | challenge | LACKING
                    Professional challenge was missing.                 | challenge | LACKING
                    There was no indication of it; domestic abuse was.  | abuse     | ASSERTED
                    It was not only domestic abuse.                     | abuse     | ASSERTED
                    They failed to see it all, but did challenge.       | challenge | ASSERTED
                    """)
    void words_around_a_mention_give_its_scope(String text, String concept, Scope scope) {
        assertThat(mentions(text, concept)).extracting(Mention::scope).containsExactly(scope);
    }

    @Test
    void the_longest_form_wins() {
        assertThat(mentions("Need for professional challenge.", "challenge")
                        .get(0)
                        .places())
                .extracting(it -> it.span().in("Need for professional challenge."))
                .containsExactly("professional challenge");
    }

    @Test
    void an_exclusion_hides_the_words_inside_it_and_no_others() {
        assertThat(mentions("His challenging behaviour at home.", "challenge")).isEmpty();
        assertThat(mentions("Nobody would challenge his challenging behaviour.", "challenge")
                        .get(0)
                        .places())
                .hasSize(1);
    }

    @Test
    void a_form_does_not_cross_punctuation_but_crosses_hyphens_and_quotes() {
        assertThat(mentions("It was domestic. Abuse followed.", "abuse")).isEmpty();
        assertThat(mentions("‘domestic’-violence", "abuse")).hasSize(1);
    }

    @Test
    void a_capitalised_unknown_word_is_a_name_and_counts_for_the_concept_that_holds_names() {
        assertThat(mentions("Staff asked Jamie about the child.", "anyone")
                        .get(0)
                        .places())
                .hasSize(2);
        assertThat(mentions("Staff asked Mrs Hale.", "name")).isEmpty();
    }

    @Test
    void one_mention_gathers_all_places_of_a_sentence() {
        assertThat(mentions("A child saw a child. A child left.", "child"))
                .extracting(it -> it.places().size())
                .containsExactly(2, 1);
    }

    @Test
    void the_longest_stance_cue_wins() {
        StanceWeights fault = READER.read("They should have asked.").stances(0);
        assertThat(fault.of(Stance.CONCERN)).isPositive();
        assertThat(fault.of(Stance.EXPECTATION)).isZero();
        StanceWeights demand = READER.read("They should ask.").stances(0);
        assertThat(demand.of(Stance.EXPECTATION)).isPositive();
        assertThat(demand.of(Stance.CONCERN)).isZero();
    }
}
