package io.github.crosscut.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.batch.Shell.Run;
import io.github.crosscut.batch.tag.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetCommandTest {

    @TempDir
    private Path temporary;

    private TaggedFolder folder = new TaggedFolder(Path.of(""), Path.of(""));

    @BeforeEach
    void documents() throws IOException {
        folder = TaggedFolder.below(temporary);
        folder.write("wren.txt", "CMR ONE\n\n- The nurse never asked Fern.\n");
        folder.write("lark.txt", "CMR TWO\n\n- There was drinking at home.\n");
    }

    @Test
    void whatIsForgottenIsInNoResultAlsoWhereTheRecordOfTheRunIsGone() throws IOException {
        folder.tag("--format", "csv,html,qdpx");
        folder.from("decide", folder.id("Fern"), "confirm", "--theme", "voice", "--by", "Ada");
        folder.tag("--format", "csv,html,qdpx");
        Files.delete(folder.out().resolve("run.json"));
        Files.writeString(folder.out().resolve("mine.txt"), "mine");
        Run run = folder.from("forget", "wren");

        assertThat(run.exitCode()).isZero();
        assertThat(List.of("report.html", "project.qdpx", "codebook.qdc", "decisions.csv"))
                .noneMatch(name -> Files.exists(folder.out().resolve(name)));
        assertThat(TaggedFolder.results(folder.out()))
                .containsKeys("statements.csv", "mine.txt")
                .allSatisfy((name, text) -> assertThat(text).doesNotContain("Fern", "wren"));
    }

    @Test
    void aForgettingThatWasKilledBeforeItsResultsWereWrittenIsFinishedAndSaysSo() throws IOException {
        folder.tag("--format", "csv");
        try (Archive archive = Archive.open(folder.out())) {
            archive.forget("wren");
        }
        Run again = folder.fromWithRules("forget", "wren");

        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("no review 'wren' is left", "finished");
        assertThat(folder.result("statements.csv")).doesNotContain("Fern").contains("drinking");
        assertThat(folder.fromWithRules("forget", "wren").exitCode()).isEqualTo(2);
    }

    @Test
    void aForgettingThatWasKilledIsFinishedByTheNextRunToo() throws IOException {
        folder.tag("--format", "csv,html");
        try (Archive archive = Archive.open(folder.out())) {
            archive.forget("wren");
        }
        Files.delete(folder.out().resolve("run.json"));
        Files.delete(folder.in().resolve("wren.txt"));
        folder.tag("--format", "csv");

        assertThat(folder.out().resolve("report.html")).doesNotExist();
        assertThat(folder.result("statements.csv")).doesNotContain("Fern");
        assertThat(folder.fromWithRules("forget", "wren").exitCode()).isEqualTo(2);
    }

    @Test
    void everyFileThatIsWrittenIsAmongThoseThatForgettingTakesAway() throws IOException {
        folder.tag();
        folder.from("decide", folder.id("Fern"), "confirm", "--theme", "voice", "--by", "Ada");
        Path scheme = Files.writeString(
                temporary.resolve("own.tsv"), "title\tOwn\nboard\tAshfield\nListening\texact\tvoice\n");
        folder.tag("--format", "csv,jsonl,parquet,xlsx,html,qdpx", "--scheme", scheme.toString());

        try (Stream<Path> files = Files.list(folder.out())) {
            assertThat(files.map(it -> it.getFileName().toString()).filter(it -> !it.contains("archive")))
                    .contains("headings.csv", "decisions.csv", "codebook.qdc")
                    .isSubsetOf(Stream.concat(Export.allFiles().stream(), Stream.of("run.json"))
                            .toList());
        }
    }
}
