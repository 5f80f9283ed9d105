package io.github.crosscut.examples.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Prints a sample with Word's means: styles, numbered lists, tables with repeated heads, footnotes, and a head and foot on each page. */
final class WordFile {

    private static final String RELEASED = "2026-01-31T00:00:00Z";

    private final Sample sample;
    private final XWPFDocument document = new XWPFDocument();
    private final WordStyles styles = new WordStyles(document);
    private BigInteger list = BigInteger.ZERO;
    private int lastNumber;

    private WordFile(Sample sample) {
        this.sample = sample;
    }

    static byte[] of(Sample sample) throws IOException {
        WordFile file = new WordFile(sample);
        file.properties();
        file.everyPage();
        sample.blocks().forEach(file::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (file.document) {
            file.document.write(out);
        }
        return Stored.again(new ByteArrayInputStream(out.toByteArray()));
    }

    private void properties() {
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator("The Crosscut authors");
        properties.setTitle(sample.title());
        properties.setDescription(sample.setting("foot"));
        try {
            properties.setCreated(RELEASED);
            properties.setModified(RELEASED);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void everyPage() {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(sample.setting("head"));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.createRun().setText(sample.setting("foot") + " | Page ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            words(document.createParagraph(), paragraph.runs());
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Table table) {
            table(table);
        }
        if (!(block instanceof Block.Item)) {
            lastNumber = 0;
            list = BigInteger.ZERO;
        }
    }

    private void heading(Block.Heading heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(styles.heading(heading.level()));
        paragraph.createRun().setText(heading.words());
        if (heading.level() == 1) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            contents();
        }
    }

    private void contents() {
        if (!sample.is("contents")) {
            return;
        }
        words(document.createParagraph(), List.of(new Run("Contents", true, false)));
        int page = 2;
        for (Block.Heading heading : sample.headings()) {
            if (heading.level() == 2) {
                XWPFParagraph line = document.createParagraph();
                line.setStyle(styles.contents());
                XWPFRun run = line.createRun();
                run.setText(heading.words());
                run.addTab();
                run.setText(String.valueOf(page++));
            }
        }
    }

    private void item(Block.Item item) {
        boolean begins = list.signum() == 0 || (item.depth() == 0 && item.number() > 0 && item.number() <= lastNumber);
        if (begins) {
            list = list(item.number() > 0);
        }
        lastNumber = item.depth() == 0 ? item.number() : lastNumber;
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(item.depth()));
        words(paragraph, item.runs());
    }

    /** A new list, whose inner lists have bullets. */
    private BigInteger list(boolean numbered) {
        CTAbstractNum template = CTAbstractNum.Factory.newInstance();
        template.setAbstractNumId(
                BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
        for (int i = 0; i < 3; i++) {
            var level = template.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(numbered && i == 0 ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
            level.addNewLvlText().setVal(numbered && i == 0 ? "%1." : "•");
            var indent = level.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(720L * (i + 1)));
            indent.setHanging(BigInteger.valueOf(360));
        }
        return document.getNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(template)));
    }

    private void table(Block.Table table) {
        int columns = table.rows().get(0).size();
        XWPFTable rows = document.createTable(table.rows().size(), columns);
        rows.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                XWPFTableCell cell = rows.getRow(row).getCell(column);
                cell.removeParagraph(0);
                for (Run run : table.rows().get(row).get(column)) {
                    for (String line : run.words().split("\n", -1)) {
                        words(cell.addParagraph(), List.of(new Run(line, run.bold() || row == 0, false)));
                    }
                }
                if (cell.getParagraphs().isEmpty()) {
                    cell.addParagraph();
                }
            }
        }
    }

    private void words(XWPFParagraph paragraph, List<Run> runs) {
        for (Run run : runs) {
            if (run.note()) {
                paragraph.addFootnoteReference(styles.footnote(sample.note(run)));
            } else {
                XWPFRun words = paragraph.createRun();
                words.setText(run.words().replace(Run.SOFT_HYPHEN, ""));
                words.setBold(run.bold());
            }
        }
    }
}
