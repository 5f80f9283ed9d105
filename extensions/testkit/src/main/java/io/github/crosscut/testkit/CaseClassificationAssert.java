package io.github.crosscut.testkit;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.Outcome;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what was found in a case; messages show its themes and the statements that they rest on. */
public final class CaseClassificationAssert
        extends AbstractAssert<CaseClassificationAssert, @Nullable CaseClassification> {

    CaseClassificationAssert(@Nullable CaseClassification actual) {
        super(actual, CaseClassificationAssert.class);
    }

    /** The case carries the theme, by one of its statements or by a case rule; goes on with what it rests on. */
    public CaseThemeAssert hasTheme(String theme) {
        if (!found().themes().contains(theme)) {
            throw failing("has no theme '" + theme + "'");
        }
        return new CaseThemeAssert(this, theme, grounds(theme));
    }

    /** The case does not carry the theme. */
    public CaseClassificationAssert hasNoTheme(String theme) {
        if (found().themes().contains(theme)) {
            throw failing("has the theme '" + theme + "', which it must not have");
        }
        return this;
    }

    /** The case carries these themes and no others, in any order. */
    public CaseClassificationAssert hasOnlyThemes(String... themes) {
        List<String> wanted = List.copyOf(new TreeSet<>(List.of(themes)));
        if (!found().themes().equals(wanted)) {
            throw failing("has the themes " + found().themes() + " instead of " + wanted);
        }
        return this;
    }

    /** The theme is up for review: only case rules of grade {@code suggested} speak for it. */
    public CaseClassificationAssert suggests(String theme) {
        if (found().review().stream().noneMatch(it -> it.theme().equals(theme))) {
            throw failing("does not suggest the theme '" + theme + "' for review");
        }
        return this;
    }

    private CaseClassification found() {
        if (actual == null) {
            throw failing("Expecting a classified case, not null");
        }
        return actual;
    }

    /** Ids of the statements that carry the theme and of those that a case rule for it rests on, in the case's order. */
    private List<String> grounds(String theme) {
        var ofRules = found().matches().stream()
                .filter(match -> match.theme().equals(theme))
                .flatMap(match -> match.grounds().stream())
                .flatMap(ground -> ground.statements().stream())
                .collect(Collectors.toSet());
        return found().statements().stream()
                .filter(it -> carries(it, theme) || ofRules.contains(it.statementId()))
                .map(Outcome::statementId)
                .toList();
    }

    private static boolean carries(Outcome outcome, String theme) {
        return outcome instanceof Outcome.Classified classified
                && classified.classification().match(theme).isPresent();
    }

    /** An error that says what is wrong and then all that was found. */
    AssertionError failing(String problem) {
        return failure(
                "%s", actual == null ? problem : "case '" + actual.caseId() + "' " + problem + "\n\n" + report());
    }

    private String report() {
        Stream<String> themes = found().themes().stream().map(theme -> theme + ": " + grounds(theme));
        Stream<String> failed = found().statements().stream()
                .filter(Outcome.Failed.class::isInstance)
                .map(it -> "not classified: " + it.statementId());
        return Stream.concat(themes, failed)
                .collect(Collectors.joining("\n  ", "  themes and their statements\n  ", ""));
    }
}
