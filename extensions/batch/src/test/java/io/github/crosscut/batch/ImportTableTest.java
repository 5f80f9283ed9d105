package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrected tables of statements. */
class ImportTableTest {

    @TempDir
    private Path temporary;

    private Path out;
    private Path corrected;

    @BeforeEach
    void table() throws IOException {
        Path in = Files.createDirectories(temporary.resolve("in"));
        out = temporary.resolve("out");
        corrected = temporary.resolve("corrected.csv");
        Files.writeString(
                in.resolve("review.txt"),
                "- There was drinking at home.\n- It went well.\n- The nurse never asked Fern.\n");
        tiny("", "tag", in.toString(), "--out", out.toString(), "--format", "csv,xlsx");
        Files.copy(out.resolve("statements.csv"), corrected);
    }

    private void correct(String row, String... cells) throws IOException {
        String text = Files.readString(corrected);
        assertThat(text).contains(row);
        Files.writeString(corrected, text.replace(row, String.join("", cells)));
    }

    /** Drinking is taken out, and violence put in where nothing was. */
    private void correctTwoRows() throws IOException {
        correct("There was drinking at home.,drink,", "There was drinking at home.,,");
        correct("It went well.,,", "It went well.,Violence,");
    }

    private Run run(String... more) {
        return crosscut(
                Stream.concat(Stream.of("import", corrected.toString(), "--from", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private long kept() {
        try (Archive archive = Archive.read(out)) {
            return archive.decisions().size();
        }
    }

    @Test
    void whatIsNotTouchedIsNoDecision() {
        Run run = run("--by", "Ann");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("crosscut: decisions kept in the archive: 0\n");
    }

    @Test
    void aThemeTakenOutIsRejectedAndOnePutInIsAdded() throws IOException {
        correctTwoRows();
        Run run = run("--by", "Ann", "--format", "csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().skip(1))
                .satisfiesExactly(
                        it -> assertThat(it).contains(",drink,reject,10,18,drinking,,Ann,"),
                        it -> assertThat(it).contains(",violence,add,0,13,It went well.,,Ann,"));
        assertThat(run.err()).isEqualTo("crosscut: decisions kept in the archive: 2\n");
        assertThat(run("--by", "Ann").err())
                .isEqualTo("crosscut: decisions kept in the archive: 0; there already: 2\n");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void whatSomebodyElseAddedIsConfirmed() throws IOException {
        correct("It went well.,,", "It went well.,violence,");
        run("--by", "Ann");
        Run second = run("--by", "Bob");

        assertThat(second.out()).contains("\"verdict\":\"confirm\"", "\"by\":\"Bob\"");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void theWorkbookServesAsWell() throws IOException {
        corrected = temporary.resolve("corrected.XLSX");
        try (var book = new ReadableWorkbook(out.resolve("crosscut.xlsx").toFile());
                Stream<Row> rows = book.getFirstSheet().openStream();
                OutputStream file = Files.newOutputStream(corrected)) {
            var copy = new Workbook(file, "Test", null);
            Worksheet sheet = copy.newWorksheet("statements");
            for (Iterator<Row> it = rows.iterator(); it.hasNext(); ) {
                Row row = it.next();
                for (int column = 0; column < row.getCellCount(); column++) {
                    String cell = row.getCellText(column);
                    sheet.value(row.getRowNum() - 1, column, cell.equals("drink") ? "" : cell);
                }
            }
            copy.finish();
        }
        Run run = run("--by", "Ann");

        assertThat(run.err()).isEqualTo("crosscut: decisions kept in the archive: 1\n");
        assertThat(run.out()).contains("\"theme\":\"drink\",\"verdict\":\"reject\"");
    }

    @Test
    void whereARowIsWrongNothingIsKeptAndEachIsTold() throws IOException {
        correctTwoRows();
        correct("The nurse never asked Fern.,voice,", "The nurse never asked Fern.,voice; no such,");
        String id = Files.readString(corrected).replaceFirst("(?s).*?(review#[0-9a-f]+),It went.*", "$1");
        correct(id, "review#other");
        Files.writeString(corrected, Files.readString(corrected).stripTrailing() + "\r\n,,,,,x,,,,,,,,,,,,,,,,,,\r\n");
        Run run =
                run("--by", "Ann", "--sample", temporary.resolve("sample.jsonl").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("crosscut: nothing was kept:\n")
                .contains(corrected + ":4: theme 2 of the cell is none of this archive")
                .contains(corrected + ":5: no statement_id")
                .contains(corrected + ":3: no statement of that id in this archive")
                .doesNotContain("no such");
        assertThat(kept()).isZero();
        assertThat(temporary.resolve("sample.jsonl")).doesNotExist();
        assertThat(temporary).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void aTableByOtherRulesIsNotComparedWithTheseOnes() throws IOException {
        String text = Files.readString(corrected);
        String digest = text.replaceFirst("(?s).*,([0-9a-f]{64})\r\n.*", "$1");
        Files.writeString(corrected, text.replace(digest, "f".repeat(64)));
        Run run = run("--by", "Ann");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(corrected + ":2: was written by other rules");
    }

    @Test
    void aStatementThatFailedWasTaggedByNoRulesAndIsNoReasonToWarn() throws IOException {
        export("long.txt", "- " + "drinking ".repeat(20_000) + "\n- It went well.\n");
        Run run = run("--by", "Ann");

        assertThat(run.err()).isEqualTo("crosscut: decisions kept in the archive: 0\n");
        assertThat(run.exitCode()).isZero();
    }

    /** Writes the table to be corrected anew, with one more document. */
    private void export(String name, String text) throws IOException {
        Path in = temporary.resolve("in");
        Files.writeString(in.resolve(name), text);
        tiny("", "tag", in.toString(), "--out", out.toString(), "--format", "csv");
        Files.copy(out.resolve("statements.csv"), corrected, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aDocumentWhoseNameBeginsWithABlankCanBeCorrected() throws IOException {
        export(" wren.txt", "- A blow fell.\n");
        correct("A blow fell.,violence,", "A blow fell.,,");
        Run run = run("--by", "Ann");

        assertThat(run.out()).contains("\"review\":\" wren\"", "\"verdict\":\"reject\"");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void rowsOfNoStatementAreToldInTheirOrder() throws IOException {
        Files.writeString(corrected, "statement_id,themes\nd,\nc,\nb,\na,\n");

        assertThat(run("--by", "Ann").err())
                .containsSubsequence(corrected + ":2:", corrected + ":3:", corrected + ":4:", corrected + ":5:");
    }

    @Test
    void twoRowsOfOneStatementAreRefused() throws IOException {
        List<String> lines = Files.readAllLines(corrected);
        Files.write(
                corrected,
                Stream.concat(lines.stream(), Stream.of(lines.get(1))).toList());
        Run run = run("--by", "Ann");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(corrected + ":5: the same statement stands in " + corrected + ":2");
    }

    @Test
    void twoColumnsAreEnoughAndThatTheRulesAreUntoldIsSaid() throws IOException {
        String id = Files.readString(corrected).replaceFirst("(?s).*?(review#[0-9a-f]+),There was.*", "$1");
        Files.writeString(corrected, "Themes,Statement_ID\n," + id + "\n");
        Run run = run("--by", "Ann");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("rows without a pack", "decisions kept in the archive: 1");
    }

    @Test
    void theSampleHasEachStatementAsTheTableCodesIt() throws IOException {
        correctTwoRows();
        Path sample = temporary.resolve("sample.jsonl");
        run("--by", "Ann", "--sample", sample.toString());

        assertThat(Files.readAllLines(sample))
                .hasSize(3)
                .anyMatch(it -> it.contains("\"themes\":[\"violence\"],\"maybe\":[],\"coder\":\"Ann\""));
        assertThat(tiny("", "evaluate", sample.toString()).exitCode()).isZero();
    }

    @Test
    void theSampleGoesByWhatWasDecidedBeforeWhereTheTableLeavesItAsItIs() throws IOException {
        String id = Files.readString(corrected).replaceFirst("(?s).*?(review#[0-9a-f]+),There was.*", "$1");
        for (String decision : List.of("reject drink", "add violence")) {
            String[] words = decision.split(" ", -1);
            crosscut("decide", id, words[0], "--theme", words[1], "--by", "Bob", "--from", out.toString());
        }
        Path sample = temporary.resolve("sample.jsonl");
        Run run = run("--by", "Ann", "--sample", sample.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(sample).get(0)).contains("drinking at home", "\"themes\":[\"violence\"]");
    }

    @Test
    void whatIsMissingIsWrongUse() throws IOException {
        assertThat(run().err()).contains("a table does not tell who decided; --by NAME does");
        assertThat(crosscut("import", corrected.toString(), "--by", "Ann").err())
                .contains("--from DIR");
        assertThat(run("--by", "Ann", "--sample", corrected.toString()).err()).contains("is read by this command");
        Files.writeString(corrected, "a;b\n1;2\n");
        assertThat(run("--by", "Ann").err()).contains(corrected + ":1: no column 'statement_id' among the 1");
        corrected = temporary.resolve("none.csv");
        assertThat(run("--by", "Ann").err()).contains("no such file");
    }

    @Test
    void aCodebookTellsWhichCodesAreThemes() throws IOException {
        tiny("", "tag", temporary.resolve("in").toString(), "--out", out.toString(), "--format", "qdpx");
        corrected = temporary.resolve("codebook.qdc");
        Files.copy(out.resolve("codebook.qdc"), corrected);
        assertThat(run().err()).isEqualTo("crosscut: codes: 4 known, 0 unknown; a codebook holds nothing to decide\n");

        correct("name=\"Drinking\"", "name=\"Alcohol\"");
        Files.writeString(
                corrected,
                Files.readString(corrected)
                        .replaceFirst(
                                "<Code guid=\"[^\"]+\" name=\"Violence\"",
                                "<Code guid=\"11111111-1111-1111-1111-111111111111\" name=\"Hope\"")
                        .replace("Crosscut theme: violence", "mine"));
        Run run = run("--format", "csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Alcohol,yes,drink\r\n", "Hope,no,\r\n");
        assertThat(run.err()).contains("3 known, 1 unknown", "themes without a code: violence");
        assertThat(kept()).isZero();
    }
}
