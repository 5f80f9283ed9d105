package io.github.crosscut.testkit;

import static java.util.Objects.requireNonNull;

import io.github.crosscut.Example;
import io.github.crosscut.ThemeClassifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs the example sentences of a rule pack as JUnit tests, one for each line of its {@code examples.txt} files.
 *
 * <ul>
 *   <li>{@code +} the theme fires; where words are marked, exactly these are its evidence; with the stance, where one is
 *       given
 *   <li>{@code -} the theme is not tagged; it may be up for review
 *   <li>{@code ?+} a known miss, which must still be missed
 *   <li>{@code ?-} a known false alarm, which must still fire
 * </ul>
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
     * One test for each example, in the order of the themes and lines, named by file, line and sentence.
     *
     * @throws IllegalStateException if the pack holds no example at all, since tests that check nothing prove nothing
     */
    public Stream<DynamicTest> tests() {
        List<Example> examples = classifier.pack().examples();
        if (examples.isEmpty()) {
            throw new IllegalStateException(
                    "rule pack " + classifier.pack().name() + " holds no examples; write themes/<id>/examples.txt");
        }
        return examples.stream().map(this::test);
    }

    private DynamicTest test(Example example) {
        String name = example.file() + ":" + example.line() + " " + sign(example) + " " + example.text();
        return DynamicTest.dynamicTest(name, source(example), () -> run(example));
    }

    private void run(Example example) {
        ExampleVerdict.problem(example, classifier.classify(example.text())).ifPresent(problem -> {
            throw new AssertionError(problem);
        });
    }

    private @Nullable URI source(Example example) {
        return folder == null ? null : URI.create(folder.resolve(example.file()).toUri() + "?line=" + example.line());
    }

    private static String sign(Example example) {
        return switch (example.expectation()) {
            case FIRES -> "+";
            case STAYS_SILENT -> "-";
            case KNOWN_MISS -> "?+";
            case KNOWN_FALSE_ALARM -> "?-";
        };
    }
}
