package io.github.crosscut.examples.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Pages of A4 to print on, in points from the upper left corner. Nothing is compressed, so that bytes are the same on every machine. */
final class Canvas {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private @Nullable PDPageContentStream page;

    /** What is printed from now on stands on a new page. */
    void newPage() {
        try {
            close();
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next, AppendMode.OVERWRITE, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the page that is printed on. */
    int page() {
        return document.getNumberOfPages();
    }

    private PDPageContentStream current() {
        if (page == null) {
            throw new IllegalStateException("no page yet");
        }
        return page;
    }

    private void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }

    /** Prints words. */
    void words(PDFont font, float size, float left, float base, String words) {
        try {
            current().beginText();
            current().setFont(font, size);
            current().newLineAtOffset(left, HEIGHT - base);
            current().showText(words);
            current().endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws a line. */
    void rule(float fromX, float fromY, float toX, float toY) {
        try {
            current().setLineWidth(0.5f);
            current().moveTo(fromX, HEIGHT - fromY);
            current().lineTo(toX, HEIGHT - toY);
            current().stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of words. */
    static float width(PDFont font, float size, String words) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document, and an end of it. */
    byte[] bytes(String title, String subject) throws IOException {
        try (document) {
            close();
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setSubject(subject);
            document.getDocumentInformation().setAuthor("The Crosscut authors");
            document.setDocumentId(1L);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
