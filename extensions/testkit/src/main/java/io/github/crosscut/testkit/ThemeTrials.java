package io.github.crosscut.testkit;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Example;
import io.github.crosscut.Example.Expectation;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.ThemeMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The examples of one theme and what became of them, to tell which of its rules they put to the test. */
final class ThemeTrials {

    private final List<Trial> trials;

    private record Trial(Example example, Classification found, Set<String> concepts) {

        boolean is(Expectation expectation) {
            return example.expectation() == expectation;
        }

        boolean isSilent() {
            return found.match(example.theme()).isEmpty();
        }

        boolean mentionsOneOf(List<String> some) {
            return some.stream().anyMatch(concepts::contains);
        }

        boolean cites(Rule rule, Function<Classification, List<ThemeMatch>> matches) {
            return matches.apply(found).stream().anyMatch(it -> names(rule, it.evidence()));
        }

        boolean isHeldBackBy(Rule rule) {
            return found.excluded().stream().map(ExcludedMatch::because).anyMatch(it -> names(rule, it));
        }

        private static boolean names(Rule rule, List<Evidence> evidence) {
            return evidence.stream().anyMatch(it -> it.rule().equals(rule.name()));
        }
    }

    ThemeTrials(ThemeClassifier classifier, List<Example> examples) {
        this.trials = examples.stream()
                .map(it -> new Trial(it, classifier.classify(it.text()), classifier.concepts(it.text())))
                .toList();
    }

    /** What the examples do not show of a rule of their theme. */
    List<String> missing(Rule rule) {
        return switch (rule.effect()) {
            case TAGS -> missingForTagging(rule);
            case EXCLUDES, EXCLUDES_OVERLAP ->
                trials.stream().anyMatch(it -> it.isHeldBackBy(rule))
                        ? List.of()
                        : List.of("no example in which it holds something back; add one, or remove the rule");
            // Their examples are cases: see CaseTrials.
            case TAGS_CASE, TAGS_CASES -> List.of();
        };
    }

    private List<String> missingForTagging(Rule rule) {
        var missing = new ArrayList<String>();
        if (trials.stream().noneMatch(it -> shows(rule, it))) {
            missing.add(
                    rule.grade() == Grade.SUGGESTED
                            ? "no example in which it puts the theme up for review; add one"
                            : "no + example in which it fires; add one");
        }
        if (trials.stream().noneMatch(it -> tries(rule, it))) {
            missing.add(
                    isOfWordsAlone(rule)
                            ? "no - example; add one"
                            : "no - example in which one of its concepts occurs and the theme stays silent; add one");
        }
        return missing;
    }

    private static boolean shows(Rule rule, Trial trial) {
        return rule.grade() == Grade.SUGGESTED
                ? trial.cites(rule, Classification::review)
                : trial.is(Expectation.FIRES) && trial.cites(rule, Classification::matches);
    }

    private static boolean tries(Rule rule, Trial trial) {
        return trial.is(Expectation.STAYS_SILENT)
                && trial.isSilent()
                && (isOfWordsAlone(rule) || trial.mentionsOneOf(rule.concepts()));
    }

    /** The rule of a theme without DRL fires wherever its concept occurs, so no example can show the one without the other. */
    private static boolean isOfWordsAlone(Rule rule) {
        return rule.concepts().equals(List.of(rule.theme())) && rule.name().equals(rule.theme() + "/words");
    }
}
