package io.github.crosscut.examples.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Prints an invented review as a PDF of A4 pages, the way boards print theirs: a running head, page numbers, headings,
 * paragraphs and lists, cases that begin on a page of their own. Not thread-safe.
 */
final class InventedReview implements Closeable {

    private static final PDFont BODY = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float SIZE = 11;
    private static final float LEFT = 70;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 90;
    private static final float BOTTOM = 80;

    /** More than a page holds. */
    private static final int SENTENCES_A_PAGE = 40;

    private static final List<String> SECTIONS =
            List.of("Background", "What happened", "Learning", "Good practice", "Findings", "Recommendations");

    private final PDDocument document = new PDDocument();
    private final Iterator<String> learning;
    private final Iterator<String> narrative;
    private PDPageContentStream page;
    private float base;

    private InventedReview(Iterator<String> learning, Iterator<String> narrative) throws IOException {
        this.learning = learning;
        this.narrative = narrative;
        this.page = newPage();
    }

    /**
     * Prints a review.
     *
     * @param pages how many pages it has
     * @param seed the same seed gives the same words
     */
    static void print(Path file, int pages, long seed) throws IOException {
        int enough = SENTENCES_A_PAGE * pages;
        try (var review = new InventedReview(
                Statements.distinct(enough, seed).iterator(),
                Statements.narrative(enough, seed).iterator())) {
            review.title();
            for (int section = 0; review.document.getNumberOfPages() < pages; section++) {
                review.section(section, pages);
            }
            review.page.close();
            review.document.save(file.toFile());
        }
    }

    private void title() throws IOException {
        line(BOLD, 20, LEFT, "Ashfield Safeguarding Board");
        line(BOLD, 16, LEFT, "Learning from case management reviews 2019");
    }

    private void section(int section, int pages) throws IOException {
        int kind = section % SECTIONS.size();
        if (kind == 0) {
            turn();
            line(BOLD, 15, LEFT, "Case " + (section / SECTIONS.size() + 1));
        }
        base -= 10;
        line(BOLD, 12, LEFT, SECTIONS.get(kind));
        for (int i = 0; i < 8 && document.getNumberOfPages() < pages; i++) {
            if (kind < 2) {
                paragraph(LEFT, narrative.next() + " " + narrative.next() + " " + narrative.next());
            } else {
                text(BODY, SIZE, LEFT, "\u2022");
                paragraph(LEFT + 18, learning.next());
            }
        }
    }

    private void paragraph(float left, String words) throws IOException {
        var line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (BODY.getStringWidth(line + " " + word) / 1000 * SIZE > LEFT + WIDTH - left) {
                line(BODY, SIZE, left, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(BODY, SIZE, left, line.toString());
        base -= 4;
    }

    private void line(PDFont font, float size, float left, String words) throws IOException {
        text(font, size, left, words);
        base -= size * 1.25f;
        if (base < BOTTOM) {
            turn();
        }
    }

    private void turn() throws IOException {
        page.close();
        page = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        var stream = new PDPageContentStream(document, sheet);
        show(stream, BODY, 9, LEFT, TOP + 40, "Ashfield Safeguarding Board");
        show(stream, BODY, 9, LEFT + WIDTH / 2, 40, "Page " + document.getNumberOfPages());
        base = TOP;
        return stream;
    }

    private void text(PDFont font, float size, float left, String words) throws IOException {
        show(page, font, size, left, base, words);
    }

    private static void show(PDPageContentStream page, PDFont font, float size, float left, float base, String words)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(left, base);
        page.showText(words);
        page.endText();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
