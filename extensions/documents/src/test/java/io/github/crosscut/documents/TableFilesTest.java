package io.github.crosscut.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void a_table_may_have_one_column() {
        Review review = Reading.read(Format.CSV, "text\nHe was not seen.\n\"She, too.\"\n");

        assertThat(Reading.texts(review)).containsExactly("He was not seen.", "She, too.");
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
}
