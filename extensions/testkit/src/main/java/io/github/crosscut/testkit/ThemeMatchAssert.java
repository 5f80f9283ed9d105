package io.github.crosscut.testkit;

import io.github.crosscut.Grade;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one theme that a statement carries; {@link #and()} leads back to the statement. */
public final class ThemeMatchAssert extends AbstractAssert<ThemeMatchAssert, ThemeMatch> {

    private final ClassificationAssert statement;
    private final ThemeMatch match;

    ThemeMatchAssert(ClassificationAssert statement, ThemeMatch match) {
        super(match, ThemeMatchAssert.class);
        this.statement = statement;
        this.match = match;
    }

    /** The theme has this stance. */
    public ThemeMatchAssert withStance(Stance stance) {
        if (match.stance() != stance) {
            throw failing("the stance " + match.stance().id() + " instead of " + stance.id());
        }
        return this;
    }

    /** The theme's match is of this grade. */
    public ThemeMatchAssert withGrade(Grade grade) {
        if (match.grade() != grade) {
            throw failing("the grade " + match.grade().id() + " instead of " + grade.id());
        }
        return this;
    }

    /** Each of these is, letter for letter, one of the places that the match rests on; there may be more. */
    public ThemeMatchAssert citing(String... words) {
        if (!cited().containsAll(List.of(words))) {
            throw failing("as evidence " + cited() + ", among which not all of " + List.of(words));
        }
        return this;
    }

    /** These are, letter for letter and in the order of the text, all the places that the match rests on. */
    public ThemeMatchAssert citingOnly(String... words) {
        if (!cited().equals(List.of(words))) {
            throw failing("as evidence " + cited() + " instead of " + List.of(words));
        }
        return this;
    }

    /** Back to the statement. */
    public ClassificationAssert and() {
        return statement;
    }

    private List<String> cited() {
        return Words.of(match.evidence(), statement.text());
    }

    private AssertionError failing(String problem) {
        return statement.failing("has for the theme '" + match.theme() + "' " + problem);
    }
}
