package io.github.crosscut.batch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs to be cut, locked and bent. */
final class BadPdf {

    private BadPdf() {}

    /** Draws on a page. */
    @FunctionalInterface
    private interface Drawing {
        void on(PDDocument document, PDPageContentStream page) throws IOException;
    }

    /** A whole one, with a sentence. */
    static byte[] of(String sentence) throws IOException {
        return pdf("", (document, page) -> words(page, sentence));
    }

    /** One that opens only with a password. */
    static byte[] locked(String sentence) throws IOException {
        return pdf("secret", (document, page) -> words(page, sentence));
    }

    /** A picture and nothing else. */
    static byte[] picture() throws IOException {
        var image = new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB);
        return pdf(
                "",
                (document, page) -> page.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800));
    }

    /** The tree of its pages holds itself. */
    static byte[] loop() {
        return """
                %PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [ 3 0 R ] /Count 1 >> endobj
                3 0 obj << /Type /Pages /Parent 2 0 R /Kids [ 2 0 R ] /Count 1 >> endobj
                trailer << /Root 1 0 R /Size 4 >>
                %%EOF
                """.getBytes(US_ASCII);
    }

    private static void words(PDPageContentStream page, String words) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 12);
        page.newLineAtOffset(72, 700);
        page.showText(words);
        page.endText();
    }

    private static byte[] pdf(String password, Drawing drawing) throws IOException {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(document, content);
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
