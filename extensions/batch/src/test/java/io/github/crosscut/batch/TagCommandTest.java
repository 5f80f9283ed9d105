package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagCommandTest {

    /** The factors of double trouble stand in two statements of the second case. */
    private static final String TWO_CASES = """
            CMR ONE

            - The nurse never asked Fern.
            - It went well.

            CMR TWO

            - There was drinking at home.
            - A blow fell on a Sunday.
            """;

    @TempDir
    private Path temporary;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(temporary.resolve("in"));
        out = temporary.resolve("out");
        Files.writeString(in.resolve("cases.txt"), TWO_CASES);
        Files.createDirectories(in.resolve("2021"));
        Files.writeString(in.resolve("2021/plain.md"), "There was drinking. The nurse failed to ask the child.\n");
    }

    private Run tag(String... more) {
        String[] arguments = Stream.concat(Stream.of("tag", in.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new);
        return tiny("", arguments);
    }

    private String written(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void asHtmlTheResultsAreOnePageThatALaterRunWithoutItTakesAway() throws IOException {
        Run run = tag("--format", "html");

        assertThat(run.exitCode()).isZero();
        assertThat(files(out)).contains("report.html", "run.json", "themes.csv").doesNotContain("statements.csv");
        assertThat(written("report.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("\"text\":\"The nurse never asked Fern.\"", "\"name\":\"2021/plain\"", "\"name\":\"CMR TWO\"")
                .endsWith("</html>\n");
        tag("--format", "csv");
        assertThat(files(out)).doesNotContain("report.html");
    }

    @Test
    void aFolderIsTaggedIntoTables() throws IOException {
        Run run = tag();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(files(out))
                .containsExactly(
                        ".archive.lock",
                        "archive.sqlite",
                        "cases.csv",
                        "cases.jsonl",
                        "failures.csv",
                        "recurring.csv",
                        "recurring.jsonl",
                        "run.json",
                        "statements.csv",
                        "statements.jsonl",
                        "themes.csv");
        assertThat(written("statements.csv"))
                .contains("2021/plain,,,narrative,", "There was drinking.,drink,", "cases,CMR ONE,,")
                .contains("drink: drinking", "drink/said");
        assertThat(written("statements.jsonl").lines()).hasSize(6).allMatch(line -> line.startsWith("{\"id\":\""));
    }

    @Test
    void aThemeThatOnlyTheCaseShowsIsInTheTableOfCasesAndInTheSummary() throws IOException {
        Run run = tag();

        assertThat(written("cases.csv"))
                .contains("cases,CMR ONE,2,voice,,,")
                .containsPattern(
                        "cases,CMR TWO,2,double-trouble; drink; violence,"
                                + "double-trouble by double-trouble/in-case: drink = cases#[0-9a-f]+ \\| violence = cases#[0-9a-f]+,,");
        assertThat(written("cases.jsonl")).contains("\"rule\":\"double-trouble/in-case\"");
        assertThat(written("themes.csv")).contains("double-trouble,Double trouble,cases,0,0,0,0,0,1\r\n");
        assertThat(run.out()).isEqualTo("""
                        theme               statements  concern  strength  expectation  neutral  reviews  cases by rule only
                        Voice of the child           2        2         0            0        0        2                   0
                        Double trouble               0        0         0            0        0        1                   1
                        Drinking                     2        0         0            0        2        2                   0
                        Violence                     1        0         0            0        1        1                   0

                        2 reviews, 2 cases, 6 statements, 5 with a theme

                        Recorded together in one case, in different statements (see the table of cases):
                          Double trouble: cases, CMR TWO
                        """);
    }

    @Test
    void theRunIsAccountedFor() throws IOException {
        tag("--format", "csv");

        assertThat(written("run.json"))
                .contains("\"name\" : \"tiny\"", "\"version\" : \"7\"", "\"released\" : \"2026-01-31\"")
                .contains("\"review\" : \"2021/plain\"", "\"review\" : \"cases\"", "\"failures\" : [ ]")
                .contains("\"cases\" : 2,\n    \"statements\" : 4,\n    \"tagged\" : 3")
                .contains(
                        "\"outputs\" : [ \"statements.csv\", \"cases.csv\", \"recurring.csv\", \"themes.csv\", \"failures.csv\" ]")
                // sha256sum 2021/plain.md
                .contains("\"sha256\" : \"d4602b0470c1be1bd4aa5a0388358ae2b78d39a25b90b7c5ea84a629be2d2692\"");
        assertThat(files(out))
                .containsExactly(
                        ".archive.lock",
                        "archive.sqlite",
                        "cases.csv",
                        "failures.csv",
                        "recurring.csv",
                        "run.json",
                        "statements.csv",
                        "themes.csv");
    }

    @Test
    void theSameInputGivesTheSameBytesButForTheTimes() throws IOException {
        tag();
        List<String> first = contents();
        tag();

        assertThat(contents()).isEqualTo(first);
    }

    private List<String> contents() throws IOException {
        var contents = new ArrayList<String>();
        for (String name : files(out)) {
            if (name.contains("archive")) {
                continue;
            }
            contents.add(written(name).replaceAll("\"(started|finished)\" : \"[^\"]+\"", ""));
        }
        return contents;
    }

    @Test
    void aWorkbookAndParquetAreWrittenWhereTheyAreAskedFor() throws IOException {
        Run run = tag("--format", "xlsx,parquet");

        assertThat(run.exitCode()).isZero();
        assertThat(files(out))
                .contains(
                        "cases.parquet",
                        "crosscut.xlsx",
                        "recurring.parquet",
                        "run.json",
                        "statements.parquet",
                        "themes.csv");
        try (var book = new ReadableWorkbook(Files.newInputStream(out.resolve("crosscut.xlsx")))) {
            List<Row> rows = book.findSheet("statements").orElseThrow().read();
            assertThat(rows).hasSize(7);
            assertThat(rows.get(1).getCellText(5)).isEqualTo("There was drinking.");
        }
        byte[] workbook = Files.readAllBytes(out.resolve("crosscut.xlsx"));
        tag("--format", "xlsx");

        assertThat(out.resolve("crosscut.xlsx")).hasBinaryContent(workbook);
        assertThat(files(out)).contains("crosscut.xlsx", "run.json").doesNotContain("statements.parquet");
    }

    @Test
    void aTerminalIsShownBars() {
        Run run = Shell.onTerminal(
                "tag",
                in.toString(),
                "--out",
                out.toString(),
                "--rules",
                Shell.TINY.toString(),
                "--trust-rules",
                "--no-color");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Voice of the child", " concern  ", " neutral\n")
                .doesNotContain("\u001B");
    }

    @Test
    void aDocumentThatFailsIsListedAndTheRestGoesOn() throws IOException {
        Path broken = Files.write(in.resolve("broken.txt"), new byte[] {'a', 0, 'b'});
        Run run = tag();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("crosscut: " + broken + ": not a text document")
                .hasLineCount(1);
        assertThat(run.out()).contains("2 reviews, 2 cases, 6 statements");
        assertThat(written("run.json")).contains("\"file\" : \"" + broken + "\",\n    \"error\" : \"not a text");
    }

    @Test
    void aDocumentWithoutStatementsIsToldAndIsNoFailure() throws IOException {
        Files.writeString(in.resolve("empty.txt"), "\n");
        Run run = tag();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("crosscut: " + in.resolve("empty.txt") + ": no statements found\n");
    }

    @Test
    void twoDocumentsOfOneNameAreNotMixedUp() throws IOException {
        Files.writeString(in.resolve("cases.html"), "<p>There was drinking.</p>");
        Run run = tag();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("cases.txt: its name in results, 'cases', is taken by " + in.resolve("cases.html")
                        + "; remove or rename one\n");
    }

    @Test
    void aFolderWithTheNameOfADocumentIsAFolder() throws IOException {
        Files.createDirectories(in.resolve("folder.txt"));
        Files.writeString(in.resolve("folder.txt/inside.txt"), "There was drinking.");

        assertThat(tag().exitCode()).isZero();
        assertThat(written("statements.csv")).contains("folder.txt/inside,");
    }

    @Test
    void aStatementThatIsTooLongFailsByItself() throws IOException {
        Files.writeString(in.resolve("long.txt"), "- " + "drinking ".repeat(20_000) + "\n- There was drinking.\n");
        Run run = tag();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("long.txt: statement long#", "more than the limit")
                .doesNotContain("drinking");
        assertThat(run.out()).contains("3 reviews");
        assertThat(written("run.json")).contains("\"statement\" : \"long#");
    }

    @Test
    void twoDocumentsOfOneNameInTwoFoldersAreToldApartBelowTheFolderOfBoth() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("cases.txt"), "- There was drinking.\n");
        Run run = tiny("", "tag", in.toString(), other.toString(), "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("is taken by " + in.resolve("cases.txt")
                        + "; remove or rename one, or give the folder that holds both\n");
    }

    @Test
    void documentsOfTheSameContentAreNamedTogether() throws IOException {
        Files.copy(in.resolve("cases.txt"), in.resolve("copy.txt"));
        Run run = tag();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("theme").contains("3 reviews");
        assertThat(run.err())
                .isEqualTo("crosscut: documents of the same content are counted as 2 reviews: "
                        + in.resolve("cases.txt") + ", " + in.resolve("copy.txt") + "; remove all but one\n");
    }

    @Test
    void resultsThatALaterRunDoesNotWriteAreNamedAsTheyGo() throws IOException {
        tag("--format", "csv,xlsx,html,qdpx");
        Run run = tag("--format", "csv");

        assertThat(files(out)).contains("statements.csv").doesNotContain("crosscut.xlsx", "report.html");
        assertThat(run.err())
                .contains("crosscut: removed, as they told of an earlier run: "
                        + "crosscut.xlsx, report.html, project.qdpx, codebook.qdc; "
                        + "'crosscut export --format csv,xlsx,html,qdpx' writes them again\n");
        assertThat(tag("--format", "csv").err()).doesNotContain("removed");
    }

    @Test
    void theHelpTellsWhichFilesOfAFolderAreNoDocuments() {
        assertThat(crosscut("tag", "--help").out().replaceAll("\\s+", " "))
                .contains("hidden or called README.* are passed over");
    }
}
