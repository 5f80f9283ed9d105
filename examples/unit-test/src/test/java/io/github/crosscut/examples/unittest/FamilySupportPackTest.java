package io.github.crosscut.examples.unittest;

import io.github.crosscut.testkit.PackCheck;
import io.github.crosscut.testkit.PackExamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All that a pack needs: its example sentences as tests, and a check that they leave no rule untried. */
class FamilySupportPackTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return PackExamples.of(FamilySupport.CLASSIFIER).in(FamilySupport.PACK).tests();
    }

    @TestFactory
    Stream<DynamicTest> soundness() {
        return PackCheck.tests(FamilySupport.CLASSIFIER);
    }
}
