package io.github.crosscut.testkit;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseExample;
import io.github.crosscut.CaseExample.ExampleCase;
import io.github.crosscut.CaseExample.ExampleStatement;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.CaseThemes;
import io.github.crosscut.CasesMatch;
import io.github.crosscut.Rule;
import io.github.crosscut.ThemeClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An example case and what became of it.
 *
 * @param example the example
 * @param themes the themes that its cases carry
 * @param findings what the example's rule told, by theme
 */
record CaseTrial(CaseExample example, Set<String> themes, List<Finding> findings) {

    /** What a case rule told: of which theme, and the statements that it rests on, in order. */
    record Finding(String theme, List<String> statements) {}

    static CaseTrial of(CaseExample example, ThemeClassifier classifier) {
        var cases = new ArrayList<CaseClassification>();
        for (ExampleCase one : example.cases()) {
            var statements =
                    one.statements().stream().map(ExampleStatement::statement).toList();
            cases.add(classifier.classifyCase(one.name(), statements));
        }
        var themes = new TreeSet<String>();
        cases.forEach(it -> themes.addAll(it.themes()));
        var findings = Stream.concat(
                        cases.stream()
                                .flatMap(it -> Stream.concat(it.matches().stream(), it.review().stream()))
                                .filter(it -> it.rule().equals(example.rule()))
                                .map(CaseTrial::finding),
                        classifier
                                .acrossCases(cases.stream()
                                        .map(it -> CaseThemes.of(it.caseId(), it))
                                        .toList())
                                .stream()
                                .filter(it -> it.rule().equals(example.rule()))
                                .map(CaseTrial::finding))
                .toList();
        return new CaseTrial(example, themes, findings);
    }

    private static Finding finding(CaseMatch match) {
        return new Finding(
                match.theme(),
                match.grounds().stream()
                        .flatMap(it -> it.statements().stream())
                        .distinct()
                        .toList());
    }

    private static Finding finding(CasesMatch match) {
        return new Finding(
                match.theme(),
                match.grounds().stream().flatMap(it -> it.statements().stream()).toList());
    }

    /** Whether the rule told of the theme that the example names, or of any where it names none. */
    boolean fires() {
        return wanted().findAny().isPresent();
    }

    private Stream<Finding> wanted() {
        return findings.stream()
                .filter(it -> example.theme().isEmpty() || example.theme().get().equals(it.theme()));
    }

    /** Whether one of the themes that a rule asks for occurs. */
    boolean holdsOneOf(Rule rule) {
        return rule.concepts().stream()
                .anyMatch(it -> themes.contains(it) || (it.equals(Rule.ANY_THEME) && !themes.isEmpty()));
    }

    /** What is wrong, and everything that was found; empty where the example holds. */
    Optional<String> problem() {
        String rule = "'" + example.rule() + "'";
        Optional<String> problem =
                switch (example.expectation()) {
                    case FIRES -> fires() ? wrongGrounds() : Optional.of(rule + " does not fire");
                    case STAYS_SILENT -> fires() ? Optional.of(rule + " fires; it must stay silent") : Optional.empty();
                    case KNOWN_MISS ->
                        fires() ? Optional.of("a known miss of " + rule + " fires now: make it +") : Optional.empty();
                    case KNOWN_FALSE_ALARM ->
                        fires()
                                ? Optional.empty()
                                : Optional.of("a known false alarm of " + rule + " stays silent now: make it -");
                };
        return problem.map(it -> example.file() + ":" + example.line() + ": " + it + "\n\n" + report());
    }

    private Optional<String> wrongGrounds() {
        Set<String> marked = Set.copyOf(example.grounds());
        if (marked.isEmpty()
                || wanted().anyMatch(it -> Set.copyOf(it.statements()).equals(marked))) {
            return Optional.empty();
        }
        return Optional.of("'" + example.rule() + "' rests on the lines "
                + wanted().map(it -> String.join(", ", it.statements())).collect(Collectors.joining(" or "))
                + ", the example marks " + String.join(", ", example.grounds()));
    }

    private String report() {
        Stream<String> told = findings.stream()
                .map(it -> "told of '" + it.theme() + "', resting on the lines " + String.join(", ", it.statements()));
        return Stream.concat(Stream.of("themes of the example: " + String.join(", ", themes)), told)
                .collect(Collectors.joining("\n  ", "  ", ""));
    }
}
