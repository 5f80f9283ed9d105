package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static io.github.crosscut.batch.TaggedFolder.results;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Outcome;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchivedReview;
import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.archive.Tags;
import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {

    @TempDir
    private Path temporary;

    private TaggedFolder folder = new TaggedFolder(Path.of(""), Path.of(""));
    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void documents() throws IOException {
        folder = TaggedFolder.withFourteenReviews(temporary);
        in = folder.in();
        out = folder.out();
    }

    private Run tag(String... more) {
        return folder.tag(more);
    }

    private Run from(String... command) {
        return folder.from(command);
    }

    @Test
    void theResultsAreTheSameHoweverManyDocumentsAreWorkedOnAtATime() throws IOException {
        tag("--jobs", "1");
        Map<String, String> one = results(out);
        var other = new TaggedFolder(in, temporary.resolve("other"));
        other.tag("--jobs", "7");

        assertThat(results(other.out())).isEqualTo(one).containsKeys("statements.csv", "cases.jsonl", "failures.csv");
    }

    @Test
    void everyFormatIsWrittenAgainWithTheSameBytes() throws IOException {
        tag("--format", "csv,xlsx,html,parquet,qdpx");
        var sizes = bytes(out);
        Path again = temporary.resolve("again");
        String rules = Shell.TINY.toString();
        Run run = from(
                "export",
                "--format",
                "csv,xlsx,html,parquet,qdpx",
                "--out",
                again.toString(),
                "--rules",
                rules,
                "--trust-rules");

        assertThat(run.exitCode()).isZero();
        assertThat(bytes(again)).isEqualTo(sizes).containsKeys("report.html", "crosscut.xlsx", "project.qdpx");
    }

    /** The fingerprints of all results but run.json, which has times. */
    private static Map<String, String> bytes(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = Objects.toString(file.getFileName());
                if (!name.contains("archive") && !name.equals("run.json")) {
                    found.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    @Test
    void formatsThatShowRulesNeedTheRulesOfTheArchive() {
        tag();
        Run run = from(
                "export",
                "--format",
                "html",
                "--out",
                temporary.resolve("again").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("other rules", "--rules");
    }

    @Test
    void whatIsForgottenIsInNoFileEvenWhereItCannotBeWrittenAgain() throws IOException {
        tag("--format", "csv,html,qdpx");
        Run run = from("forget", "wren");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("html and qdpx are taken away");
        assertThat(out.resolve("report.html")).doesNotExist();
        assertThat(out.resolve("project.qdpx")).doesNotExist();
        assertThat(Files.readString(out.resolve("statements.csv"))).doesNotContain("Fern");
    }

    @Test
    void onlyWhatIsNewOrChangedIsReadAgain() throws IOException {
        assertThat(tag().err()).isEmpty();
        assertThat(tag().err())
                .isEqualTo("crosscut: documents: 0 read, 14 unchanged; reviews tagged again: 0; taken out: 0\n");

        Files.writeString(in.resolve("lark.txt"), "CMR TWO\n\n- A blow fell.\n");
        Files.writeString(in.resolve("new.txt"), "There was drinking.\n");
        assertThat(tag().err()).contains("2 read, 13 unchanged");
        assertThat(Files.readString(out.resolve("statements.csv")))
                .contains("new,")
                .doesNotContain("drinking at home");
    }

    @Test
    void underAnotherPackTheWholeArchiveIsTaggedAgainWithoutReading() throws IOException {
        tag();
        Path words = Shell.TINY.resolveSibling("words");
        Run run = crosscut(
                "tag", in.resolve("wren.txt").toString(), "--out", out.toString(), "--rules", words.toString());

        assertThat(run.err()).contains("0 read, 1 unchanged; reviews tagged again: 14");
        assertThat(Files.readString(out.resolve("themes.csv")))
                .doesNotContain("voice")
                .contains(",more11,1,");
    }

    @Test
    void aReviewWhoseDocumentIsGoneLeavesAndAFailureOfTheLastRunIsKept() throws IOException {
        assertThat(tag().exitCode()).isZero();
        assertThat(Files.readString(out.resolve("statements.csv"))).contains("never asked Fern");
        Files.delete(in.resolve("wren.txt"));
        Files.write(in.resolve("broken.txt"), new byte[] {'a', 0, 'b'});
        assertThat(tag().exitCode()).isEqualTo(1);
        Map<String, String> tagged = results(out);
        assertThat(from("export").exitCode()).isZero();

        assertThat(results(out)).isEqualTo(tagged);
        assertThat(tagged.get("failures.csv")).contains("broken.txt,,\"not a text document");
        assertThat(tagged.get("statements.csv")).doesNotContain("Fern").contains("drinking at home");
    }

    @Test
    void documentsBeyondALimitAreSetAsideWithTheReason() throws IOException {
        Files.writeString(in.resolve("large.txt"), "x".repeat(2 << 20));
        Run run = tag("--max-size", "1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("large.txt: has 2 MB, more than the limit of 1 MB");
        assertThat(Files.readString(out.resolve("failures.csv"))).contains("--max-size");
        assertThat(tag("--jobs", "0").exitCode()).isEqualTo(2);
    }

    @Test
    void whileOneRunWritesAnotherIsRefused() {
        tag();
        try (Archive archive = Archive.open(out)) {
            Run run = tag();

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("another run is writing to the archive");
            assertThat(from("search", "--theme", "voice").exitCode()).isZero();
            assertThat(archive.entries()).hasSize(14);
        }
    }

    @Test
    void anArchiveOfMixedRulesIsNotShownAsIfItWereOfOne() {
        tag();
        try (Archive archive = Archive.open(out)) {
            var older = new Tagger("1", "older", "1", "2020-01-31", "d0");
            ArchivedReview wren = archive.review("wren").orElseThrow();
            List<Outcome> outcomes =
                    wren.statements().stream().map(ArchivedStatement::outcome).toList();
            archive.put(wren.document(), wren.entry().origin(), new Tags(older, outcomes, wren.cases()));
        }
        Run html = folder.fromWithRules("export", "--format", "csv,html");

        assertThat(html.exitCode()).isEqualTo(2);
        assertThat(html.err())
                .contains("tagged by other rules", "'crosscut tag'")
                .hasLineCount(2);
        assertThat(out.resolve("report.html")).doesNotExist();
        assertThat(folder.fromWithRules("export", "--format", "csv").exitCode()).isZero();
        assertThat(tag("--format", "html").exitCode()).isZero();
    }

    @Test
    void anExportElsewhereWritesTheSameBytes() throws IOException {
        tag("--format", "csv");
        Path elsewhere = temporary.resolve("elsewhere");
        assertThat(from("export", "--format", "csv", "--out", elsewhere.toString())
                        .exitCode())
                .isZero();

        assertThat(results(elsewhere)).isEqualTo(results(out));
    }

    @Test
    void whatIsWrittenStandsUntilSomethingChanges() throws IOException {
        tag();
        String first = Files.readString(out.resolve("run.json"));
        String summary = tag().out();
        assertThat(Files.readString(out.resolve("run.json"))).isEqualTo(first);
        assertThat(summary).contains("14 reviews, 2 cases");

        Files.writeString(out.resolve("cases.csv"), "mine");
        assertThat(tag().out()).isEqualTo(summary);
        assertThat(Files.readString(out.resolve("cases.csv"))).contains("CMR ONE");
        Files.delete(out.resolve("themes.csv"));
        tag();
        assertThat(out.resolve("themes.csv")).exists();
        tag("--format", "csv");
        assertThat(out.resolve("cases.jsonl")).doesNotExist();
    }

    @Test
    void reviewsFromElsewhereStay() throws IOException {
        tag();
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("finch.txt"), "There was drinking at Finch Row.\n");
        Run run = tiny("", "tag", other.toString(), "--out", out.toString());

        assertThat(run.out()).contains("15 reviews");
        assertThat(Files.readString(out.resolve("statements.csv"))).contains("Finch Row", "never asked Fern");
    }

    @Test
    void anExportAfterARunThatWasKilledSaysSo() {
        tag();
        try (Archive archive = Archive.open(out)) {
            archive.remove("wren");
        }
        assertThat(from("export").err()).contains("the last run over this archive did not end");
        assertThat(tag().err()).contains("1 read, 13 unchanged");
        assertThat(from("export").err()).isEqualTo("crosscut: reviews written: 14\n");
    }

    @Test
    void aForgottenReviewIsNowhereInTheFolderOfResults() throws IOException {
        tag();
        from("decide", folder.id("Fern"), "confirm", "--theme", "voice", "--by", "Ada");
        tag();
        assertThat(from("forget", "wren").exitCode()).isZero();

        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Fern", "wren");
            }
        }
        assertThat(results(out)).containsKey("statements.jsonl").doesNotContainKey("decisions.csv");
        assertThat(from("search", "--text", "drinking at home").out()).hasLineCount(1);
        assertThat(from("forget", "wren").exitCode()).isEqualTo(2);
    }

    @Test
    void anExportInFewerFormatsNamesTheResultsThatGo() {
        tag("--format", "csv,parquet");
        Path elsewhere = temporary.resolve("elsewhere");
        from("export", "--format", "jsonl", "--out", elsewhere.toString());

        assertThat(from("export", "--format", "csv").err()).isEqualTo("""
                        crosscut: removed, as they told of an earlier run: statements.parquet, cases.parquet, recurring.parquet; \
                        'crosscut export --format csv,parquet' writes them again
                        crosscut: reviews written: 14
                        """);
        assertThat(from("export", "--format", "csv", "--out", elsewhere.toString())
                        .err())
                .contains("statements.jsonl", "'crosscut export --format csv,jsonl' writes them again");
    }
}
