package io.github.crosscut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReportTest {

    @TempDir
    private Path folder;

    private XSSFWorkbook workbook(TaggedReview... reviews) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Workbooks.bytes(folder, "report.html", reviews)));
    }

    private static List<String> texts(Row row) {
        var format = new DataFormatter();
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(at -> format.formatCellValue(row.getCell(at)))
                .toList();
    }

    private static Cell cell(XSSFSheet sheet, int row, String column) {
        return sheet.getRow(row).getCell(texts(sheet.getRow(0)).indexOf(column));
    }

    @Test
    void theSheetsStandInTheirOrder() throws IOException {
        try (var book = workbook(Samples.review())) {
            var names = new ArrayList<String>();
            book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));

            assertThat(names)
                    .containsExactly(
                            "statements",
                            "themes × reviews",
                            "cases",
                            "recurring",
                            "counts",
                            "decisions",
                            "codebook",
                            "run");
        }
    }

    @Test
    void everySheetHasAHeaderThatStaysInViewAndFilters() throws IOException {
        try (var book = workbook(Samples.review())) {
            book.sheetIterator().forEachRemaining(it -> {
                var sheet = (XSSFSheet) it;
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            });
        }
    }

    @Test
    void aStatementIsARowWithNumbersAsNumbers() throws IOException {
        try (var book = workbook(Samples.review())) {
            XSSFSheet sheet = book.getSheet("statements");

            assertThat(texts(sheet.getRow(0)))
                    .isEqualTo(StatementTable.under(null).header());
            assertThat(cell(sheet, 2, "statement").getStringCellValue()).isEqualTo("He hit her in front of Fern.");
            assertThat(cell(sheet, 2, "evidence").getStringCellValue()).isEqualTo("abuse: hit | her");
            assertThat(cell(sheet, 2, "year").getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(sheet, 2, "year").getNumericCellValue()).isEqualTo(2021);
            assertThat(cell(sheet, 2, "end").getNumericCellValue()).isEqualTo(28);
            assertThat(cell(sheet, 3, "attributes").getStringCellValue()).isEqualTo("addressee: Board; number: 3");
        }
    }

    @Test
    void textIsTextWhateverItBeginsWith() throws IOException {
        try (var book = workbook(Workbooks.hostile())) {
            XSSFSheet sheet = book.getSheet("statements");

            for (int i = 0; i < Workbooks.HOSTILE.size(); i++) {
                Cell cell = cell(sheet, i + 1, "statement");
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(Workbooks.HOSTILE.get(i));
            }
        }
    }

    @Test
    void aStatementsIdLeadsToItsPlaceOnThePage() throws IOException {
        var review = new TaggedReview("r", List.of(Workbooks.statement("2021/a b#1\"é&", "x")), List.of());
        try (var book = workbook(review)) {
            Cell cell = cell(book.getSheet("statements"), 1, "statement_id");

            assertThat(cell.getStringCellValue()).isEqualTo("2021/a b#1\"é&");
            assertThat(cell.getHyperlink().getAddress())
                    .isEqualTo("report.html#statement=2021%2Fa%20b%231%22%C3%A9%26");
        }
    }

    @Test
    void withoutAPageThereAreNoLinks() throws IOException {
        byte[] bytes = Workbooks.bytes(folder, null, Samples.review());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheet("statements").getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void reviewsStandBesideTheirThemes() throws IOException {
        try (var book = workbook(Samples.review())) {
            XSSFSheet sheet = book.getSheet("themes × reviews");

            assertThat(texts(sheet.getRow(0)))
                    .containsExactly(
                            "review",
                            "board",
                            "year",
                            "review_type",
                            "review_date",
                            "review_title",
                            "cases",
                            "statements",
                            "with_themes",
                            "Title of drink",
                            "Title of abuse");
            assertThat(texts(sheet.getRow(1)))
                    .containsExactly(
                            "2021/child-fern",
                            "Ashfield Safeguarding Board",
                            "2021",
                            "serious case review",
                            "2021-06",
                            "Child Fern",
                            "1",
                            "3",
                            "2",
                            "1",
                            "1");
        }
    }

    @Test
    void aDecisionIsARowWithItsReasonAsText() throws IOException {
        try (var book = workbook(Samples.review())) {
            XSSFSheet sheet = book.getSheet("decisions");

            assertThat(cell(sheet, 1, "decision").getNumericCellValue()).isEqualTo(1);
            assertThat(cell(sheet, 1, "verdict").getStringCellValue()).isEqualTo("reject");
            assertThat(cell(sheet, 1, "why").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(sheet, 1, "why").getStringCellValue()).isEqualTo("=said of another");
        }
    }

    @Test
    void theRunIsAccountedForWithoutTimes() throws IOException {
        try (var book = workbook(Samples.review())) {
            XSSFSheet sheet = book.getSheet("run");
            var rows = new ArrayList<List<String>>();
            sheet.forEach(row -> rows.add(texts(row)));

            assertThat(rows)
                    .contains(
                            List.of("pack", "digest", Samples.DIGEST),
                            List.of("result", "statements", "3"),
                            List.of("document", "in/2021/child-fern.txt", "SHA-256 00ff"),
                            List.of("failure", "in/broken.pdf", "is damaged"));
        }
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws Exception {
        byte[] first = Workbooks.bytes(folder, "report.html", Samples.review(), Workbooks.hostile());
        // The time that the library would write has a resolution of a millisecond, that of ZIP two seconds.
        Thread.sleep(2100);

        assertThat(Workbooks.bytes(folder, "report.html", Samples.review(), Workbooks.hostile()))
                .isEqualTo(first);
    }

    @Test
    void aRunThatFailsLeavesNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var report = new XlsxReport(out, folder.resolve("draft"), null, null)) {
            report.add(Samples.review());
        }

        assertThat(out.size()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatLeadsNowhereBecauseASheetIsFullOfLinksDoesNotLookLikeALink() throws IOException {
        var out = new ByteArrayOutputStream();
        var words = Table.of(Column.<String>text("id", it -> it));
        try (var book = new Workbook(out, "Test", null)) {
            var sheet = new XlsxSheet<>(book, "ids", words, 1, new XlsxSheet.Room(10, 1));
            sheet.row("first", 0, "report.html#1");
            sheet.row("second", 0, "report.html#2");
            sheet.finish();
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = book.getSheet("ids");
            assertThat(sheet.getHyperlinkList()).hasSize(1);
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getUnderline())
                    .isNotZero();
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getUnderline())
                    .isZero();
        }
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnOnAnother() throws IOException {
        var out = new ByteArrayOutputStream();
        var numbers = Table.of(Column.<Integer>integer("n", it -> it));
        try (var book = new Workbook(out, "Test", null)) {
            new XlsxSheet<>(book, "numbers", numbers, 1, new XlsxSheet.Room(3, 1)).write(List.of(1, 2, 3, 4, 5));
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(texts(book.getSheet("numbers").getRow(2))).containsExactly("2");
            assertThat(book.getSheet("numbers").getLastRowNum()).isEqualTo(2);
            assertThat(texts(book.getSheet("numbers (2)").getRow(0))).containsExactly("n");
            assertThat(texts(book.getSheet("numbers (3)").getRow(1))).containsExactly("5");
        }
    }
}
