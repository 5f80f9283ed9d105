package io.github.crosscut.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void each_row_of_csv_is_a_statement_with_the_other_columns_as_attributes(String separator) {
        Review review = Reading.read(
                Format.CSV,
                "\ufeffNo,Kind,Case,Learning,Agency\r\n1,recommendation,Child A,\"Ask the \"\"father\"\". Ask him twice.\",Police\r\n2,,,,Trust\r\n3,odd,,He was not seen.,\r\n"
                        .replace(",", separator));

        assertThat(Reading.rows(review))
                .containsExactly(
                        "Child A | null | recommendation | Ask the \"father\". Ask him twice.",
                        "null | null | narrative | He was not seen.");
        assertThat(review.statements().get(0).statement().attributes())
                .containsEntry("No", "1")
                .containsEntry("Agency", "Police")
                .containsEntry("Kind", "recommendation");
        assertThat(review.text()).isEqualTo("Ask the \"father\". Ask him twice.\nHe was not seen.\n");
        assertThat(review.statements().get(1).start()).isEqualTo(review.text().indexOf("He was"));
    }

    @Test
    void the_head_tells_the_separator_whatever_the_rows_below_hold() {
        Review review = Reading.read(Format.CSV, "id;text\n1;Training, learning, and time were short.\n");

        assertThat(Reading.texts(review)).containsExactly("Training, learning, and time were short.");
    }

    @Test
    void a_title_of_one_cell_above_the_head_is_no_head() {
        Review review = Reading.read(
                Format.CSV, "Learning,,\n\"Collected, by hand\",,\nNo,Learning,Case\n1,He was not seen.,Child A\n");

        assertThat(Reading.rows(review)).containsExactly("Child A | null | narrative | He was not seen.");
        assertThat(review.text()).isEqualTo("He was not seen.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Learning,,\nLearning,No,Case\nHe was not seen.,1,Child A\n",
                "Learning,2019,\nNo,Learning,Case\n1,He was not seen.,Child A\n",
                "Learning, collected by hand;;\nid;text;case\n1;He was not seen.;Child A\n",
                "\"Notes\nLearning, by theme\nend\";;\nid;text;case\n1;He was not seen.;Child A\n",
                "\"Notes\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nend\",,\nid,text,case\n1,He was not seen.,Child A\n",
                "id,text,case,Was he asked?\n1,He was not seen.,Child A,no\n",
            })
    void titles_and_remarks_above_the_head_are_passed_over(String table) {
        assertThat(Reading.rows(Reading.read(Format.CSV, table)))
                .containsExactly("Child A | null | narrative | He was not seen.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text,\nHe was not seen.,Learning\nShe was asked.,Learning\n",
                "Text,\nHe was not seen,Learning\nShe was asked,Learning\n",
                "No,Text\n1,He was not seen,Learning\n2,She was asked,Statement\n",
            })
    void a_value_that_reads_like_the_name_of_a_column_makes_no_head(String table) {
        assertThat(Reading.texts(Reading.read(Format.CSV, table)))
                .map(text -> text.replace(".", ""))
                .containsExactly("He was not seen", "She was asked");
    }

    @Test
    void a_table_may_have_one_column_whatever_marks_stand_in_its_rows() {
        Review review = Reading.read(
                Format.CSV, "text\nHe was not seen; she was.\nSeen, but | not heard.\n\"She, \"\"too\"\".\"\n");

        assertThat(Reading.texts(review))
                .containsExactly("He was not seen; she was.", "Seen, but | not heard.", "She, \"too\".");
    }

    @Test
    void the_column_of_statements_may_be_named() {
        ReviewReader reader = Reading.READER.withTextColumn("what we found");

        Review review = reader.read("r", "text,What we found\nx,He was not seen.\n", Format.CSV);
        assertThat(Reading.texts(review)).containsExactly("He was not seen.");
        assertThat(review.statements().get(0).statement().attributes()).containsEntry("text", "x");
    }

    @Test
    void tells_that_a_table_has_no_column_of_statements() {
        assertThatThrownBy(() -> Reading.read(Format.CSV, "a,b\nThe child,was seen\n"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("text, statement, learning")
                .hasMessageNotContaining("child");
    }

    @Test
    void each_line_of_json_lines_is_a_statement() {
        Review review = Reading.read(
                Format.JSON_LINES,
                "{\"id\": 7, \"statement\": \"He was not seen.\", \"kind\": \"finding\", \"tags\": [1]}\n\n{\"text\": \"She was.\", \"case\": null}\n");

        assertThat(Reading.rows(review))
                .containsExactly("null | null | finding | He was not seen.", "null | null | narrative | She was.");
        assertThat(review.statements().get(0).statement().attributes())
                .containsEntry("id", "7")
                .containsEntry("tags", "[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"A child\"", "[\"A child\"]", "{\"words\": \"A child\"}", "{\"text\": 5}"})
    void tells_the_line_of_json_lines_that_is_none_without_its_words(String line) {
        assertThatThrownBy(() -> Reading.read(Format.JSON_LINES, "{\"text\": \"Seen.\"}\n" + line + "\n"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("A child");
    }

    @Test
    void reads_the_sheets_of_xlsx_that_have_a_column_of_statements() throws IOException {
        Path file = folder.resolve("learning.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("About").createRow(0).createCell(0).setCellValue("A table of learning");
            var sheet = workbook.createSheet("Learning");
            sheet.createRow(0).createCell(0).setCellValue("Board of Hillside");
            var head = sheet.createRow(2);
            head.createCell(0).setCellValue("Year");
            head.createCell(2).setCellValue("Statement");
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue(2019);
            row.createCell(2).setCellValue("He was not seen.");
            workbook.write(out);
        }

        Review review = Reading.READER.read(file, file);
        assertThat(review.format()).isEqualTo(Format.XLSX);
        assertThat(Reading.texts(review)).containsExactly("He was not seen.");
        assertThat(review.statements().get(0).statement().attributes()).containsEntry("Year", "2019");
    }

    @Test
    void each_sheet_of_a_workbook_has_a_head_of_its_own() throws IOException {
        Path file = folder.resolve("sheets.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("2019"), new String[][] {{"Text"}, {"He was not seen."}});
            fill(
                    workbook.createSheet("2020"),
                    new String[][] {{"Learning"}, {"by hand"}, {"No", "Learning"}, {"1", "She was asked."}});
            workbook.write(out);
        }

        assertThat(Reading.texts(Reading.READER.read(file, file)))
                .containsExactly("He was not seen.", "She was asked.");
    }

    private static void fill(Sheet sheet, String[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                row.createCell(j).setCellValue(rows[i][j]);
            }
        }
    }
}
