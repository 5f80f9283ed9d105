package io.github.crosscut.batch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.RulePack;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchivedReview;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.archive.Failure;
import io.github.crosscut.archive.Origin;
import io.github.crosscut.archive.Tags;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.Limits;
import io.github.crosscut.documents.Review;
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
        return run(archive, failures, List.of(in), workbench(reader, "1", LIMITS));
    }

    private static TagRun.Result run(Archive archive, List<Failure> failures, List<Path> given, Workbench workbench)
            throws IOException {
        return new TagRun(workbench, 1).run(given, Document.find(given), archive, Progress.silent(), failures::add);
    }

    private Workbench workbench(Supplier<ReviewReader> reader, String readerVersion, DocumentLimits limits) {
        return new Workbench(
                pack, () -> ThemeClassifier.of(pack, EnglishModels.analyzer()), reader, readerVersion, limits);
    }

    private static String text(Archive archive, String review) {
        return archive.document(review).orElseThrow().text();
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
            Files.writeString(in.resolve("b.txt"), "Here too.\n");
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
            var failures = new ArrayList<Failure>();
            TagRun.Result result = run(archive, failures, List.of(in), workbench(TagRunTest::reader, "2", LIMITS));

            assertThat(result).isEqualTo(new TagRun.Result(3, 0, 0, 0));
            assertThat(failures).isEmpty();
        }
    }

    @Test
    void aDocumentThatIsThereButFailsKeepsWhatWasReadOfItBefore() throws IOException {
        var failures = new ArrayList<Failure>();
        try (Archive archive = Archive.open(temporary)) {
            run(archive, failures, TagRunTest::reader);
            var small = new DocumentLimits(1, Limits.DEFAULT.time());
            TagRun.Result result = run(archive, failures, List.of(in), workbench(TagRunTest::reader, "2", small));

            assertThat(result).isEqualTo(new TagRun.Result(0, 0, 0, 0));
            assertThat(failures).hasSize(3).allSatisfy(it -> assertThat(it.error())
                    .contains("more than the limit", "what was read of it before is kept"));
            assertThat(archive.entries()).map(Entry::name).containsExactly("a", "b", "c");
        }
    }

    @Test
    void readerAndRulesAreMadeWhereNoDocumentIsTimed() throws IOException {
        var makers = new ArrayList<Thread>();
        var workbench = new Workbench(
                pack,
                () -> {
                    makers.add(Thread.currentThread());
                    return ThemeClassifier.of(pack, EnglishModels.analyzer());
                },
                () -> {
                    makers.add(Thread.currentThread());
                    return reader();
                },
                "1",
                LIMITS);
        try (Archive archive = Archive.open(temporary)) {
            run(archive, new ArrayList<>(), List.of(in), workbench);
        }

        assertThat(makers).hasSize(2).containsOnly(Thread.currentThread());
    }

    @Test
    void aNameThatAnotherDocumentHasIsRefusedAlsoInALaterRun() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "Another one drinking.\n");
        Files.writeString(other.resolve("d.txt"), "One more drinking.\n");
        var failures = new ArrayList<Failure>();
        try (Archive archive = Archive.open(temporary)) {
            run(archive, failures, TagRunTest::reader);
            TagRun.Result result = run(archive, failures, List.of(other), workbench(TagRunTest::reader, "1", LIMITS));

            assertThat(result).isEqualTo(new TagRun.Result(1, 0, 0, 0));
            assertThat(failures).hasSize(1).first().satisfies(it -> assertThat(it.error())
                    .contains("'a', is taken by another document that the archive holds"));
            assertThat(text(archive, "a")).contains("said a");
        }
    }

    @Test
    void aDocumentKeepsItsNameWhenItChangesMovesOrGetsAnotherFormat() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("other"));
        var failures = new ArrayList<Failure>();
        try (Archive archive = Archive.open(temporary)) {
            run(archive, failures, TagRunTest::reader);
            Files.copy(in.resolve("a.txt"), other.resolve("a.txt"));
            Files.move(in.resolve("b.txt"), in.resolve("b.md"));
            Files.writeString(in.resolve("b.md"), "There was drinking no more.\n");
            Files.writeString(in.resolve("c.txt"), "There was drinking again.\n");
            TagRun.Result result = run(
                    archive,
                    failures,
                    List.of(other, in.resolve("b.md"), in),
                    workbench(TagRunTest::reader, "1", LIMITS));

            assertThat(failures).map(Failure::error).allMatch(it -> it.contains("is taken by "));
            assertThat(result).isEqualTo(new TagRun.Result(2, 1, 0, 0));
            assertThat(text(archive, "b")).contains("no more");
            assertThat(text(archive, "c")).contains("again");
        }
    }

    @Test
    void aReviewThatWasReadFromAnotherFolderByTheSameRelativePathStays() throws IOException {
        Path given = Path.of("").toAbsolutePath().relativize(in);
        try (Archive archive = Archive.open(temporary)) {
            run(archive, new ArrayList<>(), TagRunTest::reader);
            ArchivedReview a = archive.review("a").orElseThrow();
            Review elsewhere = renamed(a.document(), "gone");
            var origin = new Origin(given.resolve("gone.txt").toString(), temporary.resolve("x/in/gone.txt"), "s", "1");
            archive.put(elsewhere, origin, new Tags(a.entry().tagger(), List.of(), List.of()));
            TagRun.Result result =
                    run(archive, new ArrayList<>(), List.of(given), workbench(TagRunTest::reader, "1", LIMITS));

            assertThat(result).isEqualTo(new TagRun.Result(0, 3, 0, 0));
            assertThat(archive.entries()).map(Entry::name).contains("gone");
        }
    }

    private static Review renamed(Review review, String name) {
        return new Review(name, null, review.text(), List.of(), review.format(), review.details(), review.warnings());
    }
}
