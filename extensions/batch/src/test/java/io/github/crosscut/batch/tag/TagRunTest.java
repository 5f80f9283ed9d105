package io.github.crosscut.batch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.RulePack;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.archive.Failure;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.Limits;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.models.EnglishModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagRunTest {

    private static final DocumentLimits LIMITS = new DocumentLimits(1 << 20, Limits.DEFAULT.time());

    @TempDir
    private Path temporary;

    private Path in;
    private RulePack pack;

    @BeforeEach
    void documents() throws IOException, URISyntaxException {
        in = Files.createDirectories(temporary.resolve("in"));
        pack = RulePack.load(
                Path.of(Objects.requireNonNull(TagRunTest.class.getResource("/io/github/crosscut/batch/words"))
                        .toURI()));
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(in.resolve(name + ".txt"), "There was drinking, said " + name + ".\n");
        }
    }

    private TagRun.Result run(Archive archive, List<Failure> failures, Supplier<ReviewReader> reader)
            throws IOException {
        var workbench =
                new Workbench(pack, () -> ThemeClassifier.of(pack, EnglishModels.analyzer()), reader, "1", LIMITS);
        return new TagRun(workbench, 1)
                .run(List.of(in), Document.find(List.of(in)), archive, Progress.silent(), failures::add);
    }

    private static ReviewReader reader() {
        return ReviewReader.of(EnglishModels.analyzer());
    }

    @Test
    void aDocumentThatIsTakenAwayUnderWayIsSetAsideAndItsFormerResultLeaves() throws IOException {
        var failures = new ArrayList<Failure>();
        try (Archive archive = Archive.open(temporary)) {
            run(archive, failures, TagRunTest::reader);
            assertThat(failures).isEmpty();
            assertThat(archive.entries()).map(Entry::name).containsExactly("a", "b", "c");

            Files.writeString(in.resolve("a.txt"), "Now there was much more drinking.\n");
            TagRun.Result result = run(archive, failures, () -> {
                delete(in.resolve("b.txt"));
                return reader();
            });

            assertThat(result).isEqualTo(new TagRun.Result(1, 1, 0, 1));
            assertThat(failures).map(Failure::error).containsExactly("no such file or folder");
            assertThat(archive.entries()).map(Entry::name).containsExactly("a", "c");
            assertThat(archive.failures()).isEqualTo(failures);

            assertThat(run(archive, new ArrayList<>(), TagRunTest::reader)).isEqualTo(new TagRun.Result(0, 2, 0, 0));
            assertThat(archive.failures()).isEmpty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRunWithNothingNewNeedsNeitherReaderNorRules() throws IOException {
        try (Archive archive = Archive.open(temporary)) {
            run(archive, new ArrayList<>(), TagRunTest::reader);
            var idle = new Workbench(
                    pack,
                    () -> {
                        throw unwanted();
                    },
                    () -> {
                        throw unwanted();
                    },
                    "1",
                    LIMITS);
            TagRun.Result result = new TagRun(idle, 2)
                    .run(List.of(in), Document.find(List.of(in)), archive, Progress.silent(), failure -> {
                        throw unwanted();
                    });

            assertThat(result).isEqualTo(new TagRun.Result(0, 3, 0, 0));
        }
    }

    private static AssertionError unwanted() {
        return new AssertionError("not wanted where nothing is new");
    }

    @Test
    void aDocumentIsReadAgainByAnotherReader() throws IOException {
        try (Archive archive = Archive.open(temporary)) {
            run(archive, new ArrayList<>(), TagRunTest::reader);
            var newer = new Workbench(
                    pack, () -> ThemeClassifier.of(pack, EnglishModels.analyzer()), TagRunTest::reader, "2", LIMITS);
            TagRun.Result result = new TagRun(newer, 2)
                    .run(List.of(in), Document.find(List.of(in)), archive, Progress.silent(), failure -> {
                        throw unwanted();
                    });

            assertThat(result).isEqualTo(new TagRun.Result(3, 0, 0, 0));
        }
    }
}
