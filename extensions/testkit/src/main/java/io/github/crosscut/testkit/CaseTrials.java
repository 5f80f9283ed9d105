package io.github.crosscut.testkit;

import io.github.crosscut.Example.Expectation;
import io.github.crosscut.PackProblem;
import io.github.crosscut.Rule;
import io.github.crosscut.ThemeClassifier;
import java.util.ArrayList;
import java.util.List;

/** The example cases of a pack and what became of them, to tell which of its case rules they put to the test. */
final class CaseTrials {

    private static final String CASES = "cases";

    private final List<CaseTrial> trials;

    CaseTrials(ThemeClassifier classifier) {
        this.trials = classifier.pack().caseExamples().stream()
                .map(it -> CaseTrial.of(it, classifier))
                .toList();
    }

    /** What the examples do not show of a case rule. */
    List<PackProblem> missing(Rule rule) {
        List<CaseTrial> its = trials.stream()
                .filter(it -> it.example().rule().equals(rule.name()))
                .toList();
        var missing = new ArrayList<PackProblem>();
        if (its.stream().noneMatch(it -> it.example().expectation() == Expectation.FIRES && it.fires())) {
            missing.add(problem(rule, "no + example in which it fires; add one"));
        }
        if (its.stream().noneMatch(it -> isSilent(it) && it.holdsOneOf(rule))) {
            missing.add(problem(rule, "no - example in which one of its themes occurs and it stays silent; add one"));
        }
        return missing;
    }

    private static boolean isSilent(CaseTrial trial) {
        return trial.example().expectation() == Expectation.STAYS_SILENT && !trial.fires();
    }

    private static PackProblem problem(Rule rule, String message) {
        String folder = rule.theme().equals(Rule.ANY_THEME) ? CASES : "themes/" + rule.theme();
        return new PackProblem(folder + "/case-examples.txt", 0, "rule '" + rule.name() + "': " + message);
    }
}
