/**
 * For tests: assertions on classifications, and a runner for the example sentences of a rule pack.
 *
 * <pre>{@code
 * class MyPackTest {
 *     static final ThemeClassifier CLASSIFIER =
 *             ThemeClassifier.of(RulePack.loadTrusted(Path.of("src/test/resources/pack")), EnglishModels.analyzer());
 *
 *     @TestFactory
 *     Stream<DynamicTest> examples() {
 *         return PackExamples.of(CLASSIFIER).tests();
 *     }
 *
 *     @TestFactory
 *     Stream<DynamicTest> soundness() {
 *         return PackCheck.tests(CLASSIFIER);
 *     }
 * }
 * }</pre>
 *
 * <p>Messages of failures show the statement's text, unlike all other messages of Crosscut: they are for developers and
 * for sentences that stand in tests.
 */
@NullMarked
package io.github.crosscut.testkit;

import org.jspecify.annotations.NullMarked;
