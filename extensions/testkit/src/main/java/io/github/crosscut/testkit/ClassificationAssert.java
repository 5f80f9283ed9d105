package io.github.crosscut.testkit;

import io.github.crosscut.Classification;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what was found in one statement; messages show the statement with its evidence marked. */
public final class ClassificationAssert extends AbstractAssert<ClassificationAssert, @Nullable Classification> {

    ClassificationAssert(@Nullable Classification actual) {
        super(actual, ClassificationAssert.class);
    }

    /** The statement carries the theme; goes on with assertions on that match. */
    public ThemeMatchAssert hasTheme(String theme) {
        Optional<ThemeMatch> match = found().match(theme);
        if (match.isEmpty()) {
            throw failing("has no theme '" + theme + "'");
        }
        return new ThemeMatchAssert(this, match.get());
    }

    /** The statement does not carry the theme; it may be up for review. */
    public ClassificationAssert hasNoTheme(String theme) {
        if (found().match(theme).isPresent()) {
            throw failing("has the theme '" + theme + "', which it must not have");
        }
        return this;
    }

    /** The statement carries these themes and no others, in any order; with none given, it carries no theme. */
    public ClassificationAssert hasOnlyThemes(String... themes) {
        List<String> wanted = List.copyOf(new TreeSet<>(List.of(themes)));
        if (!found().themes().equals(wanted)) {
            throw failing("has the themes " + found().themes() + " instead of " + wanted);
        }
        return this;
    }

    /** The theme is up for review: only cues of grade {@code suggested} speak for it. */
    public ClassificationAssert suggests(String theme) {
        if (found().review().stream().map(ThemeMatch::theme).noneMatch(theme::equals)) {
            throw failing("does not suggest the theme '" + theme + "' for review");
        }
        return this;
    }

    /** A rule that would have tagged the theme was held back; another one may have tagged it all the same. */
    public ClassificationAssert excludes(String theme) {
        if (found().excluded().stream().map(ExcludedMatch::theme).noneMatch(theme::equals)) {
            throw failing("holds back no rule of the theme '" + theme + "'");
        }
        return this;
    }

    /** The statement as a whole has this stance. */
    public ClassificationAssert hasStance(Stance stance) {
        if (found().stance() != stance) {
            throw failing("has the stance " + found().stance().id() + " as a whole instead of " + stance.id());
        }
        return this;
    }

    /** The statement's text. */
    String text() {
        return found().statement().text();
    }

    private Classification found() {
        if (actual == null) {
            throw failing("Expecting a classification, not null");
        }
        return actual;
    }

    /** An error that says what is wrong and then all that was found. */
    AssertionError failing(String problem) {
        return failure(
                "%s", actual == null ? problem : "the statement " + problem + "\n\n" + ClassificationReport.of(actual));
    }
}
