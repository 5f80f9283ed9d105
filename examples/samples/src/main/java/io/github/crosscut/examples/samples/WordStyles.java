package io.github.crosscut.examples.samples;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document of Word's: headings of three levels and lines of contents. */
final class WordStyles {

    private static final List<Integer> POINTS = List.of(20, 15, 12);

    private final XWPFDocument document;

    WordStyles(XWPFDocument document) {
        this.document = document;
        XWPFStyles styles = document.createStyles();
        for (int level = 1; level <= POINTS.size(); level++) {
            CTStyle style = style(heading(level), "heading " + level);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            var look = style.addNewRPr();
            look.addNewB();
            look.addNewSz().setVal(BigInteger.valueOf(2L * POINTS.get(level - 1)));
            styles.addStyle(new XWPFStyle(style));
        }
        styles.addStyle(new XWPFStyle(style(contents(), "toc 1")));
    }

    private static CTStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    /** The style of headings. */
    String heading(int level) {
        return "Heading" + level;
    }

    /** The style of lines of contents. */
    String contents() {
        return "TOC1";
    }

    /** A new footnote. */
    XWPFFootnote footnote(List<Run> words) {
        XWPFFootnote note = document.createFootnote();
        note.createParagraph().createRun().setText(Run.plain(words));
        return note;
    }
}
