package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the patterns of one compiled rule ask for. What it does not understand it leaves out: then a pattern here asks
 * for less than Drools will, and Drools decides.
 */
final class PatternReader {

    private static final Pattern SCOPE = Pattern.compile("scope\\s*(==|!=)\\s*(?:Scope\\.)?(ASSERTED|NEGATED|LACKING)");
    private static final Pattern SENTENCE = Pattern.compile("sentence\\s*==\\s*(\\$\\w+)");
    private static final Pattern NEARNESS =
            Pattern.compile("(near|follows|precedes)\\s*\\(\\s*(\\$\\w+)\\s*,\\s*(0|[1-9]\\d{0,5})\\s*\\)");

    /** The number of the pattern that binds each variable. */
    private final Map<String, Integer> binders = new HashMap<>();

    private int number;

    /** The next pattern of the rule, or empty where it asks for no fact by its name. */
    Optional<FactPattern> next(RuleConditionElement element) {
        if (!(element instanceof org.drools.base.rule.Pattern pattern)) {
            return Optional.empty();
        }
        Class<?> type = factType(pattern.getObjectType().getClassName());
        boolean elsewhere =
                pattern.getSource() != null || !pattern.getBehaviors().isEmpty();
        if (type == null || elsewhere) {
            return Optional.empty();
        }
        String name = name(pattern);
        FactPattern read = read(type, name == null ? Rule.ANY_THEME : name, pattern);
        if (name == null && !read.isOfCase() && !read.isOfCases()) {
            return Optional.empty();
        }
        pattern.getInnerDeclarations().keySet().forEach(it -> binders.put(it, number));
        number++;
        return Optional.of(read);
    }

    private FactPattern read(Class<?> type, String name, org.drools.base.rule.Pattern pattern) {
        Set<Scope> scopes = EnumSet.allOf(Scope.class);
        int sameSentenceAs = FactPattern.NONE;
        var nearness = new ArrayList<FactPattern.Nearness>();
        int left = pattern.getConstraints().size();
        for (Constraint constraint : pattern.getConstraints()) {
            String text = text(constraint).strip();
            Optional<Set<Scope>> some = scopes(text);
            Optional<Integer> sentence = sentence(text);
            Optional<FactPattern.Nearness> near = nearness(text);
            some.ifPresent(scopes::retainAll);
            near.ifPresent(nearness::add);
            if (some.isPresent() || near.isPresent() || name.equals(literal(constraint))) {
                left--;
            } else if (sentence.isPresent() && sameSentenceAs == FactPattern.NONE) {
                sameSentenceAs = sentence.get();
                left--;
            }
        }
        return new FactPattern(type, name, scopes, sameSentenceAs, nearness, left == 0);
    }

    private static Optional<Set<Scope>> scopes(String text) {
        Matcher scope = SCOPE.matcher(text);
        if (scope.matches()) {
            Set<Scope> one = EnumSet.of(Scope.valueOf(scope.group(2)));
            return Optional.of(scope.group(1).equals("==") ? one : EnumSet.complementOf(EnumSet.copyOf(one)));
        }
        return switch (text) {
            case "asserted" -> Optional.of(EnumSet.of(Scope.ASSERTED));
            case "absent" -> Optional.of(EnumSet.complementOf(EnumSet.of(Scope.ASSERTED)));
            default -> Optional.empty();
        };
    }

    private Optional<Integer> sentence(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.matches() ? Optional.ofNullable(binders.get(sentence.group(1))) : Optional.empty();
    }

    private Optional<FactPattern.Nearness> nearness(String text) {
        Matcher found = NEARNESS.matcher(text);
        if (!found.matches() || !binders.containsKey(found.group(2))) {
            return Optional.empty();
        }
        var side = FactPattern.Side.valueOf(found.group(1).toUpperCase(Locale.ROOT));
        return Optional.of(new FactPattern.Nearness(
                side, binders.getOrDefault(found.group(2), 0), Integer.parseInt(found.group(3))));
    }

    /** A constraint as its author wrote it; those compiled at run time print themselves so. */
    private static String text(Constraint constraint) {
        return constraint instanceof LambdaConstraint lambda
                ? lambda.getPredicateInformation().getStringConstraint()
                : constraint.toString();
    }

    private static @Nullable Class<?> factType(String className) {
        for (Class<?> type : FactPattern.FACT_TYPES) {
            if (type.getName().equals(className)) {
                return type;
            }
        }
        return null;
    }

    private static @Nullable String name(org.drools.base.rule.Pattern pattern) {
        for (Constraint constraint : pattern.getConstraints()) {
            String literal = literal(constraint);
            if (literal != null) {
                return literal;
            }
        }
        return null;
    }

    /** The concept or theme that a constraint asks for, if it asks for one. */
    private static @Nullable String literal(Constraint constraint) {
        return constraint instanceof IndexableConstraint indexable
                        && indexable.getConstraintType() == ConstraintTypeOperator.EQUAL
                        && indexable.getField() != null
                        && indexable.getField().getValue() instanceof String literal
                ? literal
                : null;
    }
}
