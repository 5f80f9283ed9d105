package io.github.crosscut.testkit;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one theme that a case carries; {@link #and()} leads back to the case. */
public final class CaseThemeAssert extends AbstractAssert<CaseThemeAssert, List<String>> {

    private final CaseClassificationAssert ofCase;
    private final String theme;
    private final List<String> grounds;

    CaseThemeAssert(CaseClassificationAssert ofCase, String theme, List<String> grounds) {
        super(grounds, CaseThemeAssert.class);
        this.ofCase = ofCase;
        this.theme = theme;
        this.grounds = grounds;
    }

    /** These are, in any order, all the statements that carry the theme or that a case rule for it rests on. */
    public CaseThemeAssert restingOn(String... statementIds) {
        if (!Set.copyOf(grounds).equals(Set.of(statementIds))) {
            throw ofCase.failing(
                    "has the theme '" + theme + "' resting on " + grounds + " instead of " + List.of(statementIds));
        }
        return this;
    }

    /** Back to the case. */
    public CaseClassificationAssert and() {
        return ofCase;
    }
}
