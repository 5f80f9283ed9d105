package io.github.crosscut.internal.pack;

import io.github.crosscut.PackProblem;
import io.github.crosscut.Rule;
import io.github.crosscut.Theme;
import io.github.crosscut.fact.Inflection;
import io.github.crosscut.internal.pack.PackSource.LocatedForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks that the themes, concepts and rules of a pack fit together. */
public final class PackCoherence {

    private static final String EVERY_CONCEPT = "*";
    private static final String CASES = "cases";

    private final PackSource source;
    private final List<Rule> rules;
    private final List<PackProblem> problems = new ArrayList<>();

    private PackCoherence(PackSource source, List<Rule> rules) {
        this.source = source;
        this.rules = rules;
    }

    /** What does not fit, by file and line. */
    public static List<PackProblem> problems(PackSource source, Collection<Rule> rules) {
        var coherence = new PackCoherence(source, List.copyOf(rules));
        coherence.checkThemes();
        coherence.checkConceptsOfRules();
        coherence.checkFiles();
        coherence.checkParts();
        coherence.checkCaseExamples();
        return coherence.problems;
    }

    /**
     * The concepts that no rule uses, by themselves or as a part of another concept. Not an error of a pack that is being
     * written, but of one that is released.
     */
    public static List<PackProblem> unused(PackSource source, Collection<Rule> rules) {
        return new PackCoherence(source, List.copyOf(rules)).unused();
    }

    private void checkThemes() {
        Set<String> ids = source.themes().stream().map(Theme::id).collect(Collectors.toSet());
        if (ids.contains(CASES)) {
            problems.add(
                    new PackProblem("themes/" + CASES, 0, "no theme can have this name: rules over cases have it"));
        }
        for (String id : ids) {
            if (rules.stream().noneMatch(it -> it.theme().equals(id))) {
                problems.add(new PackProblem(
                        "themes/" + id, 0, "has no rule: add rules.drl, or words for a concept named " + id));
            }
        }
        for (Rule rule : rules) {
            if (!ids.contains(rule.theme()) && !rule.theme().equals(Rule.ANY_THEME)) {
                problems.add(at(rule, "tags a theme that the pack does not hold"));
            }
            if (rule.effect().isOfCases()) {
                rule.concepts().stream()
                        .filter(it -> !ids.contains(it) && !it.equals(Rule.ANY_THEME))
                        .forEach(it -> problems.add(
                                at(rule, "asks for the theme '" + it + "', which the pack does not hold")));
            }
        }
    }

    private void checkConceptsOfRules() {
        Set<String> known =
                source.forms().stream().map(it -> it.form().concept()).collect(Collectors.toSet());
        for (Rule rule : rules) {
            if (!rule.effect().isOfCases()) {
                rule.concepts().stream()
                        .filter(it -> !known.contains(it))
                        .forEach(it ->
                                problems.add(at(rule, "asks for the concept '" + it + "', which no vocabulary holds")));
            }
        }
    }

    /** A concept lives in one file, so that whoever changes it sees all of it; a form stands in it once. */
    private void checkFiles() {
        var files = new HashMap<String, String>();
        var seen = new HashSet<Object>();
        for (LocatedForm it : source.forms()) {
            String concept = it.form().concept();
            String first = files.putIfAbsent(concept, it.file());
            if (first != null && !first.equals(it.file()) && !concept.equals(EVERY_CONCEPT)) {
                problems.add(new PackProblem(
                        it.file(), it.line(), "the concept '" + concept + "' already has words in " + first));
            }
            if (!seen.add(it.form())) {
                problems.add(
                        new PackProblem(it.file(), it.line(), "'" + it.form().words() + "' stands here twice"));
            }
        }
    }

    private void checkParts() {
        Set<String> known =
                source.forms().stream().map(it -> it.form().concept()).collect(Collectors.toSet());
        source.forms().stream()
                .filter(it -> it.form().inflection() == Inflection.CONCEPT)
                .filter(it -> !known.contains(it.form().words()))
                .forEach(it -> problems.add(
                        at(it, "names the concept '" + it.form().words() + "', which no vocabulary holds")));
    }

    private void checkCaseExamples() {
        Set<String> known = rules.stream()
                .filter(it -> it.effect().isOfCases())
                .map(Rule::name)
                .collect(Collectors.toSet());
        source.caseExamples().forEach((file, text) -> CaseExampleReader.read(file, text, problems).stream()
                .filter(it -> !known.contains(it.rule()))
                .forEach(it -> problems.add(
                        new PackProblem(file, it.line(), "'" + it.rule() + "' is no case rule of the pack"))));
    }

    private List<PackProblem> unused() {
        Map<String, Set<String>> parts = new HashMap<>();
        var first = new TreeMap<String, LocatedForm>();
        for (LocatedForm it : source.forms()) {
            first.putIfAbsent(it.form().concept(), it);
            if (it.form().inflection() == Inflection.CONCEPT) {
                parts.computeIfAbsent(it.form().concept(), key -> new HashSet<>())
                        .add(it.form().words());
            }
        }
        Set<String> used = used(parts);
        return first.entrySet().stream()
                .filter(it -> !used.contains(it.getKey()) && !it.getKey().equals(EVERY_CONCEPT))
                .map(it -> at(it.getValue(), "no rule uses the concept '" + it.getKey() + "': use it or remove it"))
                .toList();
    }

    private Set<String> used(Map<String, Set<String>> parts) {
        var used = new LinkedHashSet<String>();
        rules.forEach(it -> used.addAll(it.concepts()));
        var open = new ArrayList<>(used);
        while (!open.isEmpty()) {
            for (String part : parts.getOrDefault(open.remove(open.size() - 1), Set.of())) {
                if (used.add(part)) {
                    open.add(part);
                }
            }
        }
        return used;
    }

    private static PackProblem at(LocatedForm form, String message) {
        return new PackProblem(form.file(), form.line(), message);
    }

    private PackProblem at(Rule rule, String message) {
        for (var file : source.drl().entrySet()) {
            int line = DrlConventions.lineOf(rule.name(), file.getValue());
            if (line > 0) {
                return new PackProblem(file.getKey(), line, "rule '" + rule.name() + "' " + message);
            }
        }
        return new PackProblem("themes/" + rule.theme(), 0, "rule '" + rule.name() + "' " + message);
    }
}
