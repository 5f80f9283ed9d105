package io.github.crosscut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeClassifierTest {

    private static final ThemeClassifier CLASSIFIER = Packs.classifier();

    private static List<String> cited(Classification classification, String theme) {
        String text = classification.statement().text();
        return classification.match(theme).orElseThrow().evidence().stream()
                .map(it -> it.rule() + ":" + it.span().in(text))
                .toList();
    }

    @Test
    void a_match_names_its_rules_and_the_exact_words() {
        var classification = CLASSIFIER.classify("The mother’s nurse never ‘asked’ — not once.");
        assertThat(cited(classification, "curiosity"))
                .containsExactly("curiosity/not-asked:nurse", "curiosity/not-asked:asked");
        assertThat(classification.match("curiosity").orElseThrow().stance()).isEqualTo(Stance.CONCERN);
        assertThat(classification.match("curiosity").orElseThrow().grade()).isEqualTo(Grade.DEFINED);
        assertThat(classification.packDigest()).isEqualTo(CLASSIFIER.pack().digest());
    }

    @Test
    void the_firmest_grade_counts() {
        var match = CLASSIFIER
                .classify("The nurse never asked, nobody was curious.")
                .match("curiosity");
        assertThat(match.orElseThrow().grade()).isEqualTo(Grade.NAMED);
    }

    @Test
    void what_is_negated_is_no_theme() {
        assertThat(CLASSIFIER.classify("There was no sign of curious staff.").themes())
                .isEmpty();
    }

    @Test
    void a_rule_may_hold_another_back_and_this_is_told() {
        var classification = CLASSIFIER.classify("The nurse never asked about the weather.");
        assertThat(classification.themes()).isEmpty();
        assertThat(classification.excluded()).singleElement().satisfies(it -> {
            assertThat(it.theme()).isEqualTo("curiosity");
            assertThat(it.evidence()).extracting(Evidence::rule).containsOnly("curiosity/not-asked");
            assertThat(it.because()).extracting(Evidence::rule).containsOnly("curiosity/about-the-weather");
        });
    }

    @Test
    void a_rule_holds_nothing_back_in_another_sentence() {
        assertThat(CLASSIFIER
                        .classify("The nurse never asked. The weather was fine.")
                        .themes())
                .containsExactly("curiosity");
    }

    @Test
    void a_suggestion_is_for_review_and_not_a_theme() {
        var classification = CLASSIFIER.classify("They talked on the doorstep.");
        assertThat(classification.themes()).isEmpty();
        assertThat(classification.review()).extracting(ThemeMatch::theme).containsExactly("visits");
    }

    @Test
    void the_kind_of_a_statement_weighs_in_where_its_words_say_nothing() {
        var statement = Statement.of("s1", "The nurse was curious.", Kind.GOOD_PRACTICE);
        assertThat(CLASSIFIER.classify(statement).stance()).isEqualTo(Stance.STRENGTH);
        assertThat(CLASSIFIER.classify("The nurse was curious.").stance()).isEqualTo(Stance.NEUTRAL);
    }

    @Test
    void concepts_of_a_rule_may_stand_in_different_sentences() {
        assertThat(CLASSIFIER.classify("There was one visit. The child slept.").themes())
                .containsExactly("visits");
    }

    @Test
    void a_case_is_tagged_from_different_statements_and_names_them() {
        var found = CLASSIFIER.classifyCase(
                "case one",
                List.of(
                        Statement.of("a", "They visited the child.", Kind.NARRATIVE),
                        Statement.of("b", "The nurse never asked.", Kind.NARRATIVE),
                        Statement.of("c", "A visit to another child.", Kind.NARRATIVE)));
        assertThat(found.themes()).containsExactly("curiosity", "visits");
        assertThat(found.matches())
                .containsExactly(new CaseMatch(
                        "visits",
                        "visits/with-curiosity",
                        Grade.DEFINED,
                        List.of(
                                new CaseMatch.Ground("curiosity", List.of("b")),
                                new CaseMatch.Ground("visits", List.of("a", "c")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n", "\uD800", "\uDFFF asked", "😀😀", "]]>", "\u0000", "never never never"})
    void odd_text_has_an_answer(String text) {
        assertThat(CLASSIFIER.classify(text).statement().text()).isEqualTo(text);
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused() {
        assertThatThrownBy(() -> Statement.of(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_statement_beyond_the_limit_is_refused_by_its_id_and_without_its_text() {
        var statement = Statement.of("long-one", "secret ".repeat(150_000), Kind.NARRATIVE);
        assertThatThrownBy(() -> CLASSIFIER.classify(statement))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("'long-one'")
                .hasMessageContaining("1050000 characters")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_firing_limit_names_the_statement() {
        var strict = ThemeClassifier.builder()
                .pack(Packs.small())
                .analyzer(TestAnalyzer.create())
                .firingLimit(1)
                .build();
        assertThat(strict.classify("The nurse never asked.").themes()).containsExactly("curiosity");
        String twice = "The nurse never asked. The nurse never asked.";
        assertThatThrownBy(() -> strict.classify(Statement.of("s9", twice, Kind.NARRATIVE)))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("'s9'");
    }

    @Test
    void a_distance_that_is_not_plainly_decimal_is_left_to_drools(@TempDir Path folder) {
        Packs.copyTo(folder);
        Packs.write(folder, "themes/visits/more.drl", """
                package io.github.crosscut.small.visits
                import io.github.crosscut.fact.*
                rule "visits/octal"
                when
                  $a : Mention( concept == "ask", $s : sentence )
                  Mention( concept == "weather", sentence == $s, near( $a, 010 ) )
                then
                end
                """);
        RulePack pack = RulePack.loadTrusted(folder);
        TextAnalyzer analyzer = TestAnalyzer.create();
        var remembering = ThemeClassifier.of(pack, analyzer);
        String near = "They ask one two three four five six seven weather.";
        String far = "They ask one two three four five six seven eight nine weather.";
        assertThat(remembering.classify(near).themes()).contains("visits");
        assertThat(remembering.classify(far))
                .isEqualTo(ThemeClassifier.of(pack, analyzer).classify(far));
        assertThat(remembering.classify(far).themes()).isEmpty();
    }

    @Test
    void what_the_rules_answered_before_changes_no_answer() {
        var words = List.of(
                "nurse",
                "worker",
                "never",
                "asked",
                "did not ask",
                "curious",
                "weather",
                "visited",
                "child",
                "doorstep",
                "home visit",
                "and then the",
                ".",
                "no",
                ",");
        var random = new Random(20261126);
        RulePack pack = Packs.small();
        TextAnalyzer analyzer = TestAnalyzer.create();
        var remembering = ThemeClassifier.of(pack, analyzer);
        for (int i = 0; i < 2_000; i++) {
            String text = "The "
                    + IntStream.range(0, 3 + random.nextInt(20))
                            .mapToObj(it -> words.get(random.nextInt(words.size())))
                            .collect(Collectors.joining(" "));
            var statement = Statement.of("s" + i, text, Kind.NARRATIVE);
            assertThat(remembering.classify(statement))
                    .isEqualTo(ThemeClassifier.of(pack, analyzer).classify(statement));
        }
    }

    @Test
    void one_failure_of_many_stands_in_its_place() {
        var outcomes = CLASSIFIER
                .classifyAll(Stream.of(
                        Statement.of("a", "The nurse never asked.", Kind.NARRATIVE),
                        Statement.of("b", "x".repeat(100_001), Kind.NARRATIVE),
                        Statement.of("c", "", Kind.NARRATIVE)))
                .toList();
        assertThat(outcomes).extracting(Outcome::statementId).containsExactly("a", "b", "c");
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Failed.class);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Classified.class);
    }

    @Test
    void many_statements_are_classified_lazily() {
        var first = CLASSIFIER
                .classifyAll(
                        Stream.iterate(1, it -> it + 1).map(it -> Statement.of(it.toString(), "x", Kind.NARRATIVE)))
                .findFirst();
        assertThat(first).map(Outcome::statementId).contains("1");
    }

    @Test
    void time_grows_linearly_with_the_text() {
        String sentence = "The nurse never asked the child and the worker should visit ";
        classifyRepeated(sentence, 800);
        Duration once = classifyRepeated(sentence, 400);
        Duration fourfold = classifyRepeated(sentence, 1600);
        assertThat(fourfold).isLessThan(once.multipliedBy(16).plusMillis(200));
    }

    private static Duration classifyRepeated(String sentence, int times) {
        String text = sentence.repeat(times);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(CLASSIFIER.classify(text).themes()).isNotEmpty();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    @Test
    void a_parallel_stream_gives_the_answers_of_a_sequential_one_and_leaves_no_session_open() {
        var statements = IntStream.range(0, 4000)
                .mapToObj(it -> Statement.of(
                        Integer.toString(it),
                        it % 3 == 0 ? "The nurse never asked " + it : "They visited child " + it + " curious.",
                        Kind.NARRATIVE))
                .toList();
        var sequential = CLASSIFIER.classifyAll(statements.stream()).toList();
        assertThat(CLASSIFIER.classifyAll(statements.parallelStream()).toList()).isEqualTo(sequential);
        assertThat(CLASSIFIER.pack().ruleBase().openSessions()).isZero();
    }
}
