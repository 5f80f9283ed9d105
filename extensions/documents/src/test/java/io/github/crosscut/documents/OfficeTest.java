package io.github.crosscut.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class OfficeTest {

    @TempDir
    private Path folder;

    private final XWPFDocument word = new XWPFDocument();

    private XWPFParagraph paragraph(String words) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private void heading(int level, String words) {
        XWPFParagraph paragraph = paragraph(words);
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private BigInteger list(STNumberFormat.Enum format, String text) {
        CTAbstractNum template = CTAbstractNum.Factory.newInstance();
        template.setAbstractNumId(
                BigInteger.valueOf(word.createNumbering().getAbstractNums().size()));
        for (int i = 0; i < 2; i++) {
            var level = template.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewNumFmt().setVal(format);
            level.addNewLvlText().setVal(text);
        }
        return word.getNumbering().addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(template)));
    }

    private void item(BigInteger list, int level, String words) {
        XWPFParagraph paragraph = paragraph(words);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private Review read() throws IOException {
        Path file = folder.resolve("review.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            word.write(out);
        }
        return Reading.READER.read(file, file);
    }

    @Test
    void reads_headings_lists_and_numbers_of_docx() throws IOException {
        BigInteger bullets = list(STNumberFormat.BULLET, "•");
        BigInteger numbers = list(STNumberFormat.DECIMAL, "%1.");
        heading(1, "Learning from Two Reviews");
        heading(2, "Child A");
        heading(3, "Good practice");
        item(bullets, 0, "The school rang at once.");
        item(bullets, 1, "the nurse");
        heading(3, "Recommendations");
        item(numbers, 0, "The Trust should ask the father.");
        item(numbers, 0, "All agencies must write it down.");
        heading(2, "Child B");
        heading(3, "Findings");
        paragraph("She was not seen. Nobody asked.");

        Review review = read();
        assertThat(review.format()).isEqualTo(Format.DOCX);
        assertThat(Reading.rows(review))
                .containsExactly(
                        "Child A | Good practice | good-practice | The school rang at once.",
                        "Child A | Good practice | good-practice | the nurse",
                        "Child A | Recommendations | recommendation | The Trust should ask the father.",
                        "Child A | Recommendations | recommendation | All agencies must write it down.",
                        "Child B | Findings | finding | She was not seen.",
                        "Child B | Findings | finding | Nobody asked.");
        assertThat(review.statements().get(3).statement().attributes())
                .containsEntry("number", "2")
                .containsEntry("addressee", "All agencies");
    }

    @Test
    void tells_headings_of_docx_by_size_where_no_style_does() throws IOException {
        for (String heading : List.of("Summary of a Review", "Findings", "Recommendations")) {
            XWPFRun run = word.createParagraph().createRun();
            run.setFontSize(16);
            run.setText(heading);
            paragraph("The father was not asked. It was " + heading.toLowerCase(java.util.Locale.ROOT)
                            + " of the panel.")
                    .getRuns()
                    .get(0)
                    .setFontSize(11);
        }

        assertThat(Reading.rows(read()))
                .contains(
                        "null | Findings | finding | The father was not asked.",
                        "null | Recommendations | recommendation | The father was not asked.");
    }

    @Test
    void leaves_deleted_and_hidden_text_and_marks_of_notes_out_and_keeps_inserted_text() throws IOException {
        XWPFParagraph paragraph = paragraph("On the 30");
        XWPFRun raised = paragraph.createRun();
        raised.setText("th");
        raised.setSubscript(VerticalAlign.SUPERSCRIPT);
        paragraph.createRun().setText(" he was seen");
        XWPFRun mark = paragraph.createRun();
        mark.setText("12");
        mark.setSubscript(VerticalAlign.SUPERSCRIPT);
        var deleted = paragraph.getCTP().addNewDel().addNewR();
        deleted.addNewDelText().setStringValue(" twice");
        paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(" once.");
        XWPFRun hidden = word.createParagraph().createRun();
        hidden.setText("This is hidden.");
        hidden.setVanish(true);

        assertThat(Reading.texts(read())).containsExactly("On the 30th he was seen once.");
    }

    @Test
    void reads_tables_of_docx() throws IOException {
        XWPFTable table = word.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Finding");
        table.getRow(0).getCell(1).setText("Action");
        table.getRow(1).getCell(0).setText("The visits were short.");
        table.getRow(1).getCell(1).setText("Visits will be longer.");

        assertThat(Reading.rows(read()))
                .containsExactly(
                        "null | null | finding | The visits were short.",
                        "null | null | action | Visits will be longer.");
    }

    @Test
    void tells_the_pages_of_docx_where_word_has_noted_them() throws IOException {
        paragraph("He was seen.");
        XWPFParagraph second = word.createParagraph();
        second.createRun().getCTR().addNewLastRenderedPageBreak();
        second.createRun().setText("She was not.");

        assertThat(read().statements()).extracting(LocatedStatement::page).containsExactly(1, 2);
    }

    @Test
    void reads_doc() throws IOException {
        Path file = folder.resolve("old.doc");
        try (InputStream in = Objects.requireNonNull(OfficeTest.class.getResourceAsStream("invented.doc"))) {
            Files.copy(in, file);
        }

        Review review = Reading.READER.read(file, file);
        assertThat(review.format()).isEqualTo(Format.DOC);
        assertThat(Reading.rows(review))
                .containsExactly(
                        "Child A | Good practice | good-practice | The school rang at once.",
                        "Child A | Good practice | good-practice | The nurse wrote it down:",
                        "Child A | Good practice | good-practice | the marks",
                        "Child A | Recommendations | recommendation | The Trust should ask the father.",
                        "Child A | Recommendations | recommendation | All agencies must write it down.",
                        "Child B | Findings | finding | She was not seen.",
                        "Child B | Findings | finding | Nobody asked.",
                        "Child B | Findings | finding | The visits were short.",
                        "Child B | Findings | action | Visits will be longer.");
    }

    @Test
    void reads_odt() throws IOException {
        Path file = odt("""
                <text:h text:outline-level="1">Learning from Two Reviews</text:h>
                <text:h text:outline-level="2">Child A</text:h>
                <text:h text:outline-level="3">Recommendations</text:h>
                <text:list text:style-name="L1"><text:list-item><text:p>The Trust should ask the father.</text:p>
                <text:list><text:list-item><text:p>at the first visit</text:p></text:list-item></text:list></text:list-item>
                <text:list-item><text:p>Write it<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note> down.</text:p></text:list-item></text:list>
                <text:soft-page-break/>
                <text:h text:outline-level="2">Child B</text:h>
                <text:h text:outline-level="3">Findings</text:h>
                <text:p>She was<text:s/>not seen.</text:p>
                <table:table><table:table-row><table:table-cell><text:p>Finding</text:p></table:table-cell><table:table-cell><text:p>Action</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell><text:p>It was late.</text:p></table:table-cell><table:table-cell><text:p>Be early.</text:p></table:table-cell></table:table-row></table:table>
                """);

        Review review = Reading.READER.read(file, file);
        assertThat(Reading.rows(review))
                .containsExactly(
                        "Child A | Recommendations | recommendation | The Trust should ask the father.",
                        "Child A | Recommendations | recommendation | at the first visit",
                        "Child A | Recommendations | recommendation | Write it down.",
                        "Child B | Findings | finding | She was not seen.",
                        "Child B | Findings | finding | It was late.",
                        "Child B | Findings | action | Be early.");
        assertThat(review.statements()).extracting(LocatedStatement::page).containsExactly(1, 1, 1, 2, 2, 2);
        assertThat(review.statements().get(2).statement().attributes()).containsEntry("number", "2");
    }

    @Test
    void refuses_entities_and_nesting_that_no_office_program_writes() throws IOException {
        Path entities = packed("entities.odt", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>");
        Path deep = packed("deep.odt", "<a>" + "<section>".repeat(5_000) + "</section>".repeat(5_000) + "</a>");

        assertThatThrownBy(() -> Reading.READER.read(entities, entities))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("entities");
        assertThatThrownBy(() -> Reading.READER.read(deep, deep))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void reads_what_is_nested_ten_times_as_deep_as_office_programs_nest() throws IOException {
        Path deep = odt("<text:list><text:list-item>".repeat(90) + "<text:p>He was not seen.</text:p>"
                + "</text:list-item></text:list>".repeat(90));

        assertThat(Reading.texts(Reading.READER.read(deep, deep))).containsExactly("He was not seen.");
    }

    @Test
    void refuses_what_unpacks_to_more_than_the_limit() throws IOException {
        Path bomb = packed("bomb.odt", "<x>" + " ".repeat(3 << 20) + "</x>");
        Limits limits = new Limits(1L << 30, 2L << 20, 1_000_000, 10, Limits.DEFAULT.time());

        assertThatThrownBy(() -> Reading.READER.within(limits).read(bomb, bomb))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("unpacks to more than 2 MB");
    }

    private Path odt(String body) throws IOException {
        return packed(
                "review.odt", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><text:list-style style:name="L1">
                 <text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style></office:automatic-styles>
                 <office:body><office:text>""" + body.replace("\n", "") + "</office:text></office:body></office:document-content>");
    }

    private Path packed(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
