package io.github.crosscut.testkit;

import static java.util.Objects.requireNonNull;

import io.github.crosscut.CaseExample;
import io.github.crosscut.Example;
import io.github.crosscut.ThemeClassifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs the examples of a rule pack as JUnit tests, one for each sentence of its {@code examples.txt} files and one for each
 * case of its {@code case-examples.txt} files.
 *
 * <ul>
 *   <li>{@code +} the theme fires; where words are marked, exactly these are its evidence; with the stance, where one is
 *       given
 *   <li>{@code -} the theme is not tagged; it may be up for review
 *   <li>{@code ?+} a known miss, which must still be missed
 *   <li>{@code ?-} a known false alarm, which must still fire
 * </ul>
 *
 * The signs of an example case tell the same of its case rule; where statements are marked, it rests on exactly these.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackExamples {

    private final ThemeClassifier classifier;
    private final @Nullable Path folder;

    private PackExamples(ThemeClassifier classifier, @Nullable Path folder) {
        this.classifier = classifier;
        this.folder = folder;
    }

    /** The examples of the classifier's pack. */
    public static PackExamples of(ThemeClassifier classifier) {
        return new PackExamples(requireNonNull(classifier, "classifier"), null);
    }

    /** The same examples, with tests that lead an IDE to their lines in the pack's source folder. */
    public PackExamples in(Path packFolder) {
        return new PackExamples(classifier, requireNonNull(packFolder, "packFolder"));
    }

    /**
     * One test for each example sentence, in the order of the themes and lines, named by file, line and sentence, and then one
     * for each example case.
     *
     * @throws IllegalStateException if the pack holds no example at all, since tests that check nothing prove nothing
     */
    public Stream<DynamicTest> tests() {
        List<Example> examples = classifier.pack().examples();
        if (examples.isEmpty()) {
            throw new IllegalStateException(
                    "rule pack " + classifier.pack().name() + " holds no examples; write themes/<id>/examples.txt");
        }
        return Stream.concat(
                examples.stream().map(this::test),
                classifier.pack().caseExamples().stream().map(this::test));
    }

    private DynamicTest test(CaseExample example) {
        String name = example.file() + ":" + example.line() + " " + sign(example.expectation()) + " " + example.rule();
        return DynamicTest.dynamicTest(
                name,
                source(example.file(), example.line()),
                () -> CaseTrial.of(example, classifier).problem().ifPresent(PackExamples::fail));
    }

    private DynamicTest test(Example example) {
        String name = example.file() + ":" + example.line() + " " + sign(example.expectation()) + " " + example.text();
        return DynamicTest.dynamicTest(name, source(example.file(), example.line()), () -> run(example));
    }

    private void run(Example example) {
        ExampleVerdict.problem(example, classifier.classify(example.text())).ifPresent(PackExamples::fail);
    }

    private static void fail(String problem) {
        throw new AssertionError(problem);
    }

    private @Nullable URI source(String file, int line) {
        return folder == null ? null : URI.create(folder.resolve(file).toUri() + "?line=" + line);
    }

    private static String sign(Example.Expectation expectation) {
        return switch (expectation) {
            case FIRES -> "+";
            case STAYS_SILENT -> "-";
            case KNOWN_MISS -> "?+";
            case KNOWN_FALSE_ALARM -> "?-";
        };
    }
}
