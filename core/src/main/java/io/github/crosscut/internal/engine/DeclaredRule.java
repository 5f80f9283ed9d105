package io.github.crosscut.internal.engine;

import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.base.base.EnabledBoolean;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.RuleConditionElement;
import org.jspecify.annotations.Nullable;

/**
 * A rule and what it looks for, read from the compiled rule: annotations give the verdict, and each pattern names its
 * concept by a literal.
 *
 * @param rule what its author declared
 * @param patterns one for each pattern of the rule, in order
 */
record DeclaredRule(Rule rule, List<FactPattern> patterns) {

    /** The folder, and so the prefix, of rules that tell something of whatever theme they match. */
    private static final String CASES = "cases";

    DeclaredRule {
        patterns = List.copyOf(patterns);
    }

    /** Whether its patterns say all that it asks for. */
    boolean isComplete() {
        return patterns.stream().allMatch(FactPattern::complete);
    }

    static DeclaredRule of(RuleImpl rule, List<RuleError> errors) {
        var patterns = new ArrayList<FactPattern>();
        var reader = new PatternReader();
        for (RuleConditionElement element : rule.getLhs().getChildren()) {
            reader.next(element)
                    .ifPresentOrElse(
                            patterns::add,
                            () -> errors.add(new RuleError(
                                    rule.getName(),
                                    0,
                                    "every pattern must be Mention( concept == \"…\" ), Presence( concept == \"…\" ), or "
                                            + "of a case ThemeInCase, ThemeInPart or ThemeOverCases( theme == \"…\" ); "
                                            + "not, exists, or, eval and from leave no evidence")));
        }
        String name = rule.getName();
        if (hasAttribute(rule)) {
            errors.add(new RuleError(
                    name,
                    0,
                    "a rule has no attributes such as salience or enabled: what it says rests on its facts alone"));
        }
        if (patterns.isEmpty() && rule.getLhs().getChildren().isEmpty()) {
            errors.add(
                    new RuleError(name, 0, "a rule must ask for a fact: an empty when block would fire on everything"));
        }
        int slash = name.indexOf('/');
        if (slash < 1) {
            errors.add(new RuleError(name, 0, "a rule's name must be its theme's id, a slash and a name of its own"));
        }
        String theme = slash < 1 ? name : name.substring(0, slash);
        var declared = new Rule(
                name,
                theme.equals(CASES) ? Rule.ANY_THEME : theme,
                patterns.stream().map(FactPattern::name).toList(),
                grade(rule, errors),
                stance(rule, errors),
                effect(rule, patterns, errors));
        return new DeclaredRule(declared, patterns);
    }

    /** Whether more than facts decides that the rule fires, or when: a clock, other rules, its place among them. */
    private static boolean hasAttribute(RuleImpl rule) {
        boolean timed = rule.getDateEffective() != null
                || rule.getDateExpires() != null
                || rule.getTimer() != null
                || rule.hasCalendars();
        boolean grouped = rule.getActivationGroup() != null || !rule.isMainAgendaGroup() || rule.getAutoFocus();
        boolean ordered = rule.isSalienceDynamic() || rule.getSalienceValue() != 0;
        boolean held = rule.isLockOnActive() || rule.isNoLoop() || rule.getEnabled() != EnabledBoolean.ENABLED_TRUE;
        return timed || grouped || ordered || held;
    }

    private static Grade grade(RuleImpl rule, List<RuleError> errors) {
        String id = annotation(rule, "grade");
        return id == null
                ? Grade.DEFINED
                : Grade.of(id).orElseGet(() -> {
                    errors.add(new RuleError(rule.getName(), 0, "@grade must be named, defined or suggested"));
                    return Grade.DEFINED;
                });
    }

    private static Optional<Stance> stance(RuleImpl rule, List<RuleError> errors) {
        String id = annotation(rule, "stance");
        if (id != null && Stance.of(id).isEmpty()) {
            errors.add(new RuleError(rule.getName(), 0, "@stance must be concern, strength, expectation or neutral"));
        }
        return id == null ? Optional.empty() : Stance.of(id);
    }

    private static Rule.Effect effect(RuleImpl rule, List<FactPattern> patterns, List<RuleError> errors) {
        String effect = annotation(rule, "effect");
        boolean ofCase = patterns.stream().anyMatch(FactPattern::isOfCase);
        boolean ofCases = patterns.stream().anyMatch(FactPattern::isOfCases);
        checkCaseRule(rule.getName(), effect, patterns, errors);
        if (effect == null) {
            return ofCases ? Rule.Effect.TAGS_CASES : ofCase ? Rule.Effect.TAGS_CASE : Rule.Effect.TAGS;
        }
        if (!effect.equals("excludes")) {
            errors.add(new RuleError(rule.getName(), 0, "@effect must be excludes"));
        }
        return "overlap".equals(annotation(rule, "reach")) ? Rule.Effect.EXCLUDES_OVERLAP : Rule.Effect.EXCLUDES;
    }

    private static void checkCaseRule(
            String name, @Nullable String effect, List<FactPattern> patterns, List<RuleError> errors) {
        boolean pure = patterns.stream().allMatch(FactPattern::isOfCase)
                || (patterns.size() == 1 && patterns.get(0).isOfCases());
        boolean mixed = patterns.stream().anyMatch(it -> it.isOfCase() || it.isOfCases()) && !pure;
        if (mixed || (pure && effect != null)) {
            errors.add(new RuleError(
                    name,
                    0,
                    "a case rule looks at ThemeInCase and ThemeInPart only, one over cases at one ThemeOverCases only, "
                            + "and neither excludes anything"));
        }
        boolean ofAnyTheme = name.startsWith(CASES + "/");
        if (ofAnyTheme && !pure) {
            errors.add(new RuleError(name, 0, "a rule of " + CASES + "/ looks at cases, not at words"));
        }
        if (!ofAnyTheme && patterns.stream().anyMatch(it -> it.name().equals(Rule.ANY_THEME))) {
            errors.add(new RuleError(
                    name, 0, "only a rule of " + CASES + "/ may leave the theme open: add theme == \"…\""));
        }
    }

    private static @Nullable String annotation(RuleImpl rule, String name) {
        Map<String, Object> annotations = rule.getMetaData();
        Object value = annotations.get(name);
        return value == null ? null : value.toString().strip();
    }
}
