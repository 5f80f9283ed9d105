package io.github.crosscut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRulesTest {

    private static final String RULES = """
            package io.github.crosscut.small.cases
            import io.github.crosscut.Stance
            import io.github.crosscut.fact.*

            rule "cases/unanswered"
            when
              ThemeInPart( part == Part.FINDINGS, stance == Stance.CONCERN, caseHolds( Part.RESPONSE ), !alsoIn( Part.RESPONSE ) )
            then
            end

            rule "cases/nothing-answers" @grade( suggested )
            when
              ThemeInPart( part == Part.FINDINGS, stance == Stance.CONCERN, !caseHolds( Part.RESPONSE ) )
            then
            end

            rule "cases/recurs"
            when
              ThemeOverCases( atLeast( 2 ) )
            then
            end
            """;

    private static final String ASKED_NOT = "The nurse never asked.";

    @TempDir
    Path folder;

    private ThemeClassifier classifier(String rules) {
        Packs.copyTo(folder);
        Packs.write(folder, "cases/rules.drl", rules);
        return ThemeClassifier.of(RulePack.loadTrusted(folder), TestAnalyzer.create());
    }

    private CaseClassification classify(Statement... statements) {
        return classifier(RULES).classifyCase("one", List.of(statements));
    }

    private List<String> problems(String rules) {
        return catchThrowableOfType(PackException.class, () -> classifier(rules)).problems().stream()
                .map(PackProblem::toString)
                .toList();
    }

    @Test
    void a_finding_that_no_recommendation_answers_is_told_with_its_statements() {
        CaseClassification found = classify(
                Statement.of("a", ASKED_NOT, Kind.FINDING),
                Statement.of("b", "They visited the child.", Kind.NARRATIVE),
                Statement.of("c", "The worker never asked either.", Kind.LESSON),
                Statement.of("d", "A visit to each child should follow.", Kind.RECOMMENDATION));
        assertThat(found.matches())
                .filteredOn(it -> it.rule().equals("cases/unanswered"))
                .containsExactly(new CaseMatch(
                        "curiosity",
                        "cases/unanswered",
                        Grade.DEFINED,
                        List.of(new CaseMatch.Ground("curiosity", List.of("a", "c")))));
        assertThat(found.review()).isEmpty();
    }

    @Test
    void a_finding_that_is_answered_is_not_told() {
        CaseClassification found = classify(
                Statement.of("a", ASKED_NOT, Kind.FINDING), Statement.of("b", "Be curious.", Kind.RECOMMENDATION));
        assertThat(found.matches()).isEmpty();
        assertThat(found.review()).isEmpty();
    }

    @Test
    void where_a_case_holds_no_recommendation_at_all_a_coder_is_asked() {
        CaseClassification found = classify(Statement.of("a", ASKED_NOT, Kind.FINDING));
        assertThat(found.matches()).isEmpty();
        assertThat(found.review()).extracting(CaseMatch::rule).containsExactly("cases/nothing-answers");
        assertThat(found.themes()).containsExactly("curiosity");
    }

    @Test
    void what_a_document_without_kinds_says_should_be_done_is_a_response() {
        CaseClassification found = classify(
                Statement.of("a", ASKED_NOT, Kind.NARRATIVE),
                Statement.of("b", "Workers should be curious.", Kind.NARRATIVE));
        assertThat(found.matches()).isEmpty();
        assertThat(found.review()).isEmpty();
    }

    @Test
    void a_suggested_theme_is_up_for_review_only_where_the_case_does_not_carry_it() {
        Packs.copyTo(folder);
        Packs.write(folder, "themes/visits/more.drl", """
                package io.github.crosscut.small.visits
                import io.github.crosscut.fact.*
                rule "visits/curious-so-perhaps-visited" @grade( suggested )
                when
                  ThemeInCase( theme == "curiosity" )
                then
                end
                """);
        var classifier = ThemeClassifier.of(RulePack.loadTrusted(folder), TestAnalyzer.create());
        assertThat(classifier
                        .classifyCase("one", List.of(Statement.of("a", "Be curious.", Kind.NARRATIVE)))
                        .review())
                .extracting(CaseMatch::theme)
                .containsExactly("visits");
        assertThat(classifier
                        .classifyCase(
                                "one",
                                List.of(
                                        Statement.of("a", "Be curious.", Kind.NARRATIVE),
                                        Statement.of("b", "They visited the child.", Kind.NARRATIVE)))
                        .review())
                .isEmpty();
    }

    @Test
    void a_theme_that_recurs_over_cases_is_told_with_each_case_and_its_statements() {
        var classifier = classifier(RULES);
        var cases = IntStream.range(0, 3)
                .mapToObj(it -> CaseThemes.of(
                        "case " + it,
                        classifier.classifyCase(
                                "same name",
                                List.of(
                                        Statement.of(
                                                it + "a",
                                                it < 2 ? ASKED_NOT : "They visited the child.",
                                                Kind.NARRATIVE),
                                        Statement.of(it + "b", "Nothing.", Kind.NARRATIVE)))))
                .toList();
        assertThat(classifier.acrossCases(cases))
                .containsExactly(new CasesMatch(
                        "curiosity",
                        "cases/recurs",
                        Grade.DEFINED,
                        List.of(
                                new CasesMatch.Ground("case 0", List.of("0a")),
                                new CasesMatch.Ground("case 1", List.of("1a")))));
        assertThat(classifier.acrossCases(List.of())).isEmpty();
        assertThat(classifier.pack().ruleBase().openSessions()).isZero();
    }

    @Test
    void a_pack_narrowed_to_some_themes_keeps_the_rules_that_tell_of_any() {
        var only = ThemeClassifier.of(classifier(RULES).pack().only("curiosity"), TestAnalyzer.create());
        assertThat(only.classifyCase(
                                "one",
                                List.of(
                                        Statement.of("a", ASKED_NOT, Kind.FINDING),
                                        Statement.of("b", "Nothing more.", Kind.ACTION)))
                        .matches())
                .extracting(CaseMatch::rule)
                .containsExactly("cases/unanswered");
    }

    @Test
    void a_case_with_too_many_findings_is_refused_by_its_name() {
        var strict = ThemeClassifier.builder()
                .pack(classifier(RULES).pack())
                .analyzer(TestAnalyzer.create())
                .firingLimit(1)
                .build();
        var outcomes = Packs.classifier()
                .classifyAll(Stream.of(
                        Statement.of("a", ASKED_NOT, Kind.FINDING),
                        Statement.of("b", "A visit to each child should follow.", Kind.RECOMMENDATION)))
                .toList();
        assertThat(catchThrowableOfType(StatementException.class, () -> strict.classifyCaseOf("big", outcomes)))
                .hasMessageContaining("'big'")
                .hasMessageContaining("case rules");
    }

    @Test
    void case_rules_that_break_the_conventions_are_reported_where_they_stand() {
        assertThat(problems("""
                        package x
                        import io.github.crosscut.fact.*
                        rule "cases/words"
                        when
                          Mention( concept == "visit" )
                        then
                        end
                        rule "cases/mixed"
                        when
                          ThemeInCase( theme == "visits" )
                          ThemeOverCases( theme == "visits" )
                        then
                        end
                        rule "cases/unknown"
                        when
                          ThemeInPart( theme == "weather" )
                        then
                        end
                        """))
                .anyMatch(it -> it.startsWith("cases/rules.drl:3: rule 'cases/words': a rule of cases/ looks at cases"))
                .anyMatch(it -> it.startsWith("cases/rules.drl:8: rule 'cases/mixed': a case rule looks at"));
        Packs.write(folder, "cases/rules.drl", """
                package x
                import io.github.crosscut.fact.*
                rule "cases/unknown"
                when
                  ThemeInPart( theme == "weather" )
                then
                end
                """);
        assertThat(catchThrowableOfType(PackException.class, () -> RulePack.loadTrusted(folder)))
                .hasMessageContaining("cases/rules.drl:3: rule 'cases/unknown' asks for the theme 'weather'");
    }

    @Test
    void a_rule_of_a_theme_may_not_leave_the_theme_open() {
        Packs.copyTo(folder);
        Packs.write(folder, "themes/visits/more.drl", """
                package io.github.crosscut.small.visits
                import io.github.crosscut.fact.*
                rule "visits/of-anything"
                when
                  ThemeInCase( atLeast( 2 ) )
                then
                end
                """);
        assertThat(catchThrowableOfType(PackException.class, () -> RulePack.loadTrusted(folder)))
                .hasMessageContaining("may leave the theme open");
    }

    @Test
    void example_cases_are_read_and_faults_in_them_reported() {
        Packs.copyTo(folder);
        Packs.write(folder, "cases/rules.drl", RULES);
        Packs.write(folder, "cases/case-examples.txt", """
                # a comment
                + cases/unanswered curiosity
                    * finding: The nurse never asked.
                      action: A visit was made.

                - cases/recurs
                    case Ash
                      finding: The nurse never asked.
                    case Fern
                      finding: The weather was fine.
                """);
        List<CaseExample> examples = RulePack.loadTrusted(folder).caseExamples();
        assertThat(examples).hasSize(2);
        assertThat(examples.get(0).theme()).contains("curiosity");
        assertThat(examples.get(0).grounds()).containsExactly("3");
        assertThat(examples.get(0).cases().get(0).statements().get(1).statement())
                .isEqualTo(Statement.of("4", "A visit was made.", Kind.ACTION));
        assertThat(examples.get(1).cases())
                .extracting(CaseExample.ExampleCase::name)
                .containsExactly("Ash", "Fern");
        Packs.write(folder, "cases/case-examples.txt", """
                + cases/nowhere
                    musing: The nurse never asked.
                  no statement
                cases/unanswered
                """);
        assertThat(catchThrowableOfType(PackException.class, () -> RulePack.loadTrusted(folder)))
                .hasMessageContaining("cases/case-examples.txt:1: 'cases/nowhere' is no case rule of the pack")
                .hasMessageContaining("cases/case-examples.txt:1: holds no statement")
                .hasMessageContaining("cases/case-examples.txt:2: 'musing' is no kind")
                .hasMessageContaining("cases/case-examples.txt:3: must be a kind")
                .hasMessageContaining("cases/case-examples.txt:4: must begin with");
    }

    @Test
    void rules_are_told_in_plain_english() {
        RulePack pack = classifier(RULES).pack();
        assertThat(pack.rules())
                .extracting(pack::inWords)
                .containsExactly(
                        "any theme, in the case's findings, as a concern, in a case that holds no recommendations or actions.",
                        "any theme, in at least 2 cases.",
                        "any theme, in the case's findings, as a concern, in a case that holds recommendations or actions, "
                                + "and nowhere in its recommendations or actions.",
                        "“weather”.",
                        "“curious”, not denied.",
                        "in one sentence: “worker”; and “ask”, said to be missing, not done or denied, "
                                + "at most 6 words from “worker”.",
                        "“hint”.",
                        "“visit” anywhere in the statement; and “child” anywhere in the statement.",
                        "“visits” in the case; and “curiosity” in the case.");
    }
}
