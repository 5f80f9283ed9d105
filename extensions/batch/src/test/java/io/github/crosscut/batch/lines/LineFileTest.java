package io.github.crosscut.batch.lines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {

    private static final Columns CODED = new Columns("text", "themes", true);

    @TempDir
    private Path temporary;

    private LineFile csv(String table) throws IOException {
        return LineFile.of(Files.writeString(temporary.resolve("gold.csv"), table));
    }

    private LineFile xlsx(List<List<Object>> rows) throws IOException {
        Path file = temporary.resolve("Gold.XLSX");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("coded");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cell(sheet, row, column, rows.get(row).get(column));
                }
            }
        }
        return LineFile.of(file);
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    private static List<String> read(LineFile file, Columns columns) throws IOException {
        return file.read(columns).stream()
                .map(line ->
                        line instanceof JsonLine.Valid valid ? valid.number() + " " + valid.object() : line.toString())
                .toList();
    }

    private static AbstractStringAssert<?> problem(LineFile file) {
        return assertThat(assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> file.read(CODED))
                .actual()
                .in(file)
                .replaceFirst(".*?(?=[gG]old\\.)", ""));
    }

    @Test
    void aRowOfATableSaysWhatALineOfJsonSays() throws IOException {
        LineFile file = csv("""
                \uFEFF"Text", THEMES ,id,Kind,stance,maybe,not,coder,remarks
                "Nobody asked, ""ever""
                it seems.",voice; Trigger trio ;,7,Good practice,Concern,drink,violence;voice,Ann,x

                ,,,,,,,,
                Short row.
                """);

        assertThat(read(file, CODED))
                .containsExactly(
                        "2 {\"text\":\"Nobody asked, \\\"ever\\\"\\nit seems.\",\"id\":\"7\",\"kind\":\"good-practice\",\"coder\":\"Ann\","
                                + "\"stance\":\"concern\",\"themes\":[\"voice\",\"Trigger trio\"],\"maybe\":[\"drink\"],"
                                + "\"not\":[\"violence\",\"voice\"]}",
                        "6 {\"text\":\"Short row.\",\"themes\":[],\"maybe\":[],\"not\":[]}");
    }

    @Test
    void aWorkbookIsReadByItsFirstSheet() throws IOException {
        LineFile file = xlsx(List.of(
                List.of("ID", "Text", "Themes", "Coder"),
                List.of(12, "Nobody asked.", "voice;drink", "Ann"),
                List.of(),
                List.of("b", "It went well.", "", "Bob")));

        assertThat(read(file, CODED))
                .containsExactly(
                        "2 {\"text\":\"Nobody asked.\",\"id\":\"12\",\"coder\":\"Ann\",\"themes\":[\"voice\",\"drink\"],\"maybe\":[],\"not\":[]}",
                        "4 {\"text\":\"It went well.\",\"id\":\"b\",\"coder\":\"Bob\",\"themes\":[],\"maybe\":[],\"not\":[]}");
        assertThat(file.place(4)).endsWith("Gold.XLSX: row 4");
    }

    @Test
    void columnsMayHaveOtherNames() throws IOException {
        LineFile file = csv("Learning,Codes\nNobody asked.,voice\n");

        assertThat(read(file, new Columns("learning", "CODES", true)))
                .containsExactly("2 {\"text\":\"Nobody asked.\",\"themes\":[\"voice\"],\"maybe\":[],\"not\":[]}");
        problem(file)
                .isEqualTo("gold.csv:1: no column 'text' among the 2 of the first row, which names the columns; commas "
                        + "separate them in CSV; --text-column says what it is called");
    }

    @Test
    void themesNeedAColumnOnlyWhereTheyAreAskedFor() throws IOException {
        LineFile file = csv("text\nNobody asked.\n");

        problem(file).startsWith("gold.csv:1: no column 'themes'").contains("--themes-column");
        assertThat(file.read(new Columns("text", "themes", false))).hasSize(1);
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsNotReadAsSomethingElse() throws IOException {
        LineFile file = csv("text,themes\nNobody, it seems, asked.,voice\nNobody asked.,voice,\n");

        assertThat(file.read(CODED).get(0))
                .isEqualTo(new JsonLine.Invalid(
                        2, "the row has 4 cells and the first row 2; quote a cell that holds a comma"));
        assertThat(file.read(CODED).get(1)).isInstanceOf(JsonLine.Valid.class);
    }

    @Test
    void aTableThatIsNoneIsToldWithItsPlace() throws IOException {
        problem(csv("")).isEqualTo("gold.csv: the table is empty; its first row names the columns");
        problem(csv("text,themes\nA.,x\nB.,\"voice\n")).startsWith("gold.csv:2: the table is not well-formed");
        Path latin = Files.write(temporary.resolve("gold.csv"), "text,themes\ncaf\u00E9,x\n".getBytes(ISO_8859_1));
        problem(LineFile.of(latin)).startsWith("gold.csv: not valid UTF-8");
        Path broken = Files.writeString(temporary.resolve("gold.xlsx"), "no workbook");
        problem(LineFile.of(broken)).startsWith("gold.xlsx: not a workbook");
    }

    @Test
    void aFileThatCannotBeReadIsNoBrokenTable() {
        for (String name : List.of("gone.csv", "gone.xlsx", "gone.jsonl")) {
            assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> LineFile.of(temporary.resolve(name)).read(CODED));
        }
    }
}
