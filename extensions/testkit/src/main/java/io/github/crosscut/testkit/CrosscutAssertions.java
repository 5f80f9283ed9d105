package io.github.crosscut.testkit;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Where AssertJ assertions on results begin; meant to be imported statically, beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(classifier.classify("Nobody asked the children what life at home was like."))
 *         .hasTheme("voice-of-the-child")
 *         .withStance(Stance.CONCERN)
 *         .citing("asked", "children");
 * }</pre>
 */
public final class CrosscutAssertions {

    private CrosscutAssertions() {}

    /** Begins assertions on what was found in one statement. */
    public static ClassificationAssert assertThat(@Nullable Classification actual) {
        return new ClassificationAssert(actual);
    }

    /** Begins assertions on what was found in a case. */
    public static CaseClassificationAssert assertThat(@Nullable CaseClassification actual) {
        return new CaseClassificationAssert(actual);
    }
}
