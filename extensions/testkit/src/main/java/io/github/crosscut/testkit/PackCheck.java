package io.github.crosscut.testkit;

import io.github.crosscut.Example;
import io.github.crosscut.PackProblem;
import io.github.crosscut.Rule;
import io.github.crosscut.RulePack;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.fact.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Checks that the examples of a rule pack put each of its rules to the test.
 *
 * <ul>
 *   <li>Every tagging rule fires in at least one {@code +} example of its theme. A rule of grade {@code suggested} tags
 *       nothing, so for it an example of any sign counts in which the theme is up for review.
 *   <li>For every tagging rule there is at least one {@code -} example of its theme in which one of its concepts occurs and
 *       the theme stays silent; for a theme of words without DRL, which fires wherever its concept occurs, any {@code -}
 *       example will do.
 *   <li>Every excluding rule holds something back in at least one example of its theme.
 *   <li>Every case rule fires in at least one {@code +} example of its {@code case-examples.txt}, and there is at least one
 *       {@code -} example in which one of its themes occurs and it stays silent.
 *   <li>No sentence stands twice among the examples of a theme.
 * </ul>
 */
public final class PackCheck {

    private PackCheck() {}

    /** Everything that is missing, by theme; empty for a sound pack. */
    public static List<PackProblem> problems(ThemeClassifier classifier) {
        return Stream.concat(
                        classifier.pack().themes().stream().flatMap(theme -> problems(classifier, theme).stream()),
                        problemsOfCaseRules(classifier).stream())
                .toList();
    }

    private static List<PackProblem> problemsOfCaseRules(ThemeClassifier classifier) {
        var trials = new CaseTrials(classifier);
        return classifier.pack().rules().stream()
                .filter(it -> it.effect().isOfCases())
                .flatMap(it -> trials.missing(it).stream())
                .toList();
    }

    /** One test for each theme, and one for the case rules; each fails with all the problems of its rules. */
    public static Stream<DynamicTest> tests(ThemeClassifier classifier) {
        Stream<DynamicTest> ofThemes = classifier.pack().themes().stream()
                .map(theme -> DynamicTest.dynamicTest(
                        theme.id() + " has examples for all its rules",
                        () -> requireNone(problems(classifier, theme))));
        boolean ofCases =
                classifier.pack().rules().stream().anyMatch(it -> it.effect().isOfCases());
        return ofCases ? Stream.concat(ofThemes, Stream.of(testOfCaseRules(classifier))) : ofThemes;
    }

    private static DynamicTest testOfCaseRules(ThemeClassifier classifier) {
        return DynamicTest.dynamicTest(
                "all case rules have examples", () -> requireNone(problemsOfCaseRules(classifier)));
    }

    /**
     * The vocabulary forms that can stand for more words than that, in the order of the pack; a long form is a remembered
     * sentence more than a way of saying something.
     */
    public static List<Form> formsLongerThan(int words, RulePack pack) {
        return pack.forms().stream()
                .filter(it -> FormLength.of(it.words()) > words)
                .toList();
    }

    private static void requireNone(List<PackProblem> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        }
    }

    private static List<PackProblem> problems(ThemeClassifier classifier, Theme theme) {
        List<Example> examples = classifier.pack().examples().stream()
                .filter(it -> it.theme().equals(theme.id()))
                .toList();
        var problems = new ArrayList<>(repeated(examples));
        var trials = new ThemeTrials(classifier, examples);
        for (Rule rule : classifier.pack().rules()) {
            if (rule.theme().equals(theme.id())) {
                trials.missing(rule)
                        .forEach(it -> problems.add(new PackProblem(
                                "themes/" + theme.id() + "/examples.txt", 0, "rule '" + rule.name() + "': " + it)));
            }
        }
        return problems;
    }

    private static List<PackProblem> repeated(List<Example> examples) {
        var problems = new ArrayList<PackProblem>();
        var lines = new HashMap<String, Integer>();
        for (Example example : examples) {
            Integer first = lines.putIfAbsent(example.text(), example.line());
            if (first != null) {
                problems.add(new PackProblem(
                        example.file(), example.line(), "holds the sentence of line " + first + " again"));
            }
        }
        return problems;
    }
}
