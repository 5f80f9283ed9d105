package io.github.crosscut.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;

/** Prints PDFs for tests, word by word, the way that a page of A4 looks. Not thread-safe. */
final class Printed {

    static final PDFont SERIF = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont SERIF_BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final PDFont SANS = new PDType1Font(FontName.HELVETICA);
    static final PDFont SANS_BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final PDFont TYPEWRITER = new PDType1Font(FontName.COURIER);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    Printed() {
        newPage();
    }

    /** What is printed from now on stands on a new page of A4. */
    Printed newPage() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words at a place in points from the upper left corner. */
    Printed words(PDFont font, double size, double left, double base, String words) {
        try {
            page.beginText();
            page.setFont(font, (float) size);
            page.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - base));
            page.showText(words);
            page.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines one below the other; the base line of the next line. */
    double lines(PDFont font, double size, double left, double base, String... lines) {
        double next = base;
        for (String line : lines) {
            words(font, size, left, next, line);
            next += size * 1.2;
        }
        return next;
    }

    /** A paragraph broken where the next word has no room; the base line of what follows. */
    double paragraph(PDFont font, double size, double left, double width, double base, String words) {
        return paragraph(font, size, left, left, width, base, words);
    }

    /** The same, whose first line begins elsewhere. */
    double paragraph(PDFont font, double size, double first, double left, double width, double base, String words) {
        double next = base;
        double start = first;
        String line = "";
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(font, size, longer) > left + width - start && !line.isEmpty()) {
                words(font, size, start, next, line);
                next += size * 1.2;
                start = left;
                line = word;
            } else {
                line = longer;
            }
        }
        words(font, size, start, next, line);
        return next + size * 1.2;
    }

    /** An item with its mark before it. */
    double item(PDFont font, double size, String mark, double left, double width, double base, String words) {
        words(font, size, left, base, mark);
        return paragraph(font, size, left + 18, width - 18, base, words);
    }

    /** A line from place to place. */
    Printed rule(double fromX, double fromY, double toX, double toY) {
        try {
            float height = PDRectangle.A4.getHeight();
            page.moveTo((float) fromX, (float) (height - fromY));
            page.lineTo((float) toX, (float) (height - toY));
            page.stroke();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small filled square, as a bullet that is drawn. */
    Printed dot(double left, double base) {
        try {
            page.addRect((float) left, (float) (PDRectangle.A4.getHeight() - base + 2), 4, 4);
            page.fill();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table with lines around its cells; the height below it. */
    double table(double left, double top, double[] widths, String[][] cells) {
        double y = top;
        double right = left;
        for (double width : widths) {
            right += width;
        }
        rule(left, y, right, y);
        for (String[] row : cells) {
            double bottom = y;
            double x = left;
            for (int i = 0; i < row.length; i++) {
                bottom = Math.max(
                        bottom, row[i].isEmpty() ? y + 14 : paragraph(SANS, 10, x + 4, widths[i] - 8, y + 12, row[i]));
                x += widths[i];
            }
            bottom -= 4;
            rule(left, bottom, right, bottom);
            x = left;
            for (int i = 0; i <= widths.length; i++) {
                rule(x, y, x, bottom);
                x += i < widths.length ? widths[i] : 0;
            }
            y = bottom;
        }
        return y;
    }

    /** A picture over the whole page. */
    Printed picture() {
        try {
            var image = new java.awt.image.BufferedImage(20, 30, java.awt.image.BufferedImage.TYPE_INT_RGB);
            page.drawImage(
                    LosslessFactory.createFromImage(document, image),
                    0,
                    0,
                    PDRectangle.A4.getWidth(),
                    PDRectangle.A4.getHeight());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path save(Path file) {
        return save(file, null);
    }

    /** Saves it so that only who knows the password can open it. */
    Path save(Path file, @Nullable String password) {
        try (document) {
            page.close();
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double width(PDFont font, double size, String words) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
