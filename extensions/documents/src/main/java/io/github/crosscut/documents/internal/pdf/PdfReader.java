package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.layout.TypeSizes;
import io.github.crosscut.documents.internal.pdf.Piece.Table;
import io.github.crosscut.documents.internal.pdf.Piece.TextLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF by what its pages show; the marks that some programs leave for screen readers are not asked. */
public final class PdfReader {

    /** Letters and digits of a page with less are a stamp or a page number on a picture. */
    private static final int FEWEST_CHARACTERS = 30;

    /** A page of a broadsheet has 6,000. Lines and columns are found in the square of a page's words. */
    private static final int MOST_WORDS_OF_PAGE = 20_000;

    private static final String OCR = "make its text readable first (OCR), for example with OCRmyPDF";

    private static final String END_IS_MISSING = "its end is missing; fetch it again, or print it as PDF anew";

    private final Guard guard;
    private final boolean endIsMissing;
    private final List<PageContent> contents = new ArrayList<>();
    private final List<List<Piece>> pages = new ArrayList<>();
    private final TypeSizes sizes = new TypeSizes();
    private final PdfText text = new PdfText();

    private PdfReader(Guard guard, boolean endIsMissing) {
        this.guard = guard;
        this.endIsMissing = endIsMissing;
    }

    /**
     * The layout of a file.
     *
     * @throws UnreadableException if it is damaged, protected, or a scan without text
     */
    public static Layout read(Path file, Guard guard) {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            AccessPermission allowed = document.getCurrentAccessPermission();
            if (!allowed.canExtractContent() && !allowed.canExtractForAccessibility()) {
                throw new UnreadableException(
                        "protected: its owner does not let its text be read; ask for a copy that may be");
            }
            PdfReader reader = new PdfReader(guard, PdfEnd.isMissing(file));
            guard.pages(document.getNumberOfPages());
            if (document.getNumberOfPages() == 0) {
                throw new UnreadableException("damaged or cut off as a PDF: it has no pages; print it as PDF anew");
            }
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                reader.page(document, i);
            }
            return reader.layout(title(document));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("protected by a password; save a copy without one", e);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library meets damaged files with whatever its parser runs into.
            throw new UnreadableException("damaged or cut off as a PDF; print it as PDF anew", e);
        }
    }

    private static @Nullable String title(PDDocument document) {
        String title = document.getDocumentInformation() == null
                ? null
                : document.getDocumentInformation().getTitle();
        return title == null || title.isBlank() ? null : title.strip();
    }

    private void page(PDDocument document, int number) throws IOException {
        guard.check();
        PageContent content = PageDrawing.of(document.getPage(number), number, guard);
        if (content.words().size() > MOST_WORDS_OF_PAGE) {
            throw new UnreadableException(
                    "has more than " + MOST_WORDS_OF_PAGE + " words on page " + (number + 1) + "; not read for safety");
        }
        contents.add(content);
        content.words().forEach(word -> sizes.add(word.size(), word.text().length()));
        pages.add(Columns.inOrder(content, Tables.in(content)));
    }

    private Layout layout(@Nullable String title) {
        List<String> warnings = warnings();
        List<Line> lines = new ArrayList<>();
        List<List<Line>> linesOfPages = new ArrayList<>();
        for (List<Piece> page : pages) {
            text.beginPage();
            List<Line> plain = new ArrayList<>();
            for (Piece piece : page) {
                if (piece instanceof TextLine line) {
                    plain.add(line.line());
                    lines.add(line.line());
                    text.add(line.line());
                } else if (piece instanceof Table table) {
                    table.rows().forEach(row -> row.cells().forEach(cell -> cell.forEach(text::add)));
                }
            }
            linesOfPages.add(plain);
        }
        Set<Line> furniture = Furnishing.in(contents, linesOfPages, sizes);
        lines.removeIf(furniture::contains);
        PdfBlocks blocks = new PdfBlocks(text, sizes, Flow.of(lines, sizes.text()), furniture);
        List<Piece> all = pages.stream().flatMap(List::stream).toList();
        return new Layout(text.toString(), title, blocks.of(all), text.pages(), warnings);
    }

    /** What pages hold no text; throws where none does. */
    private List<String> warnings() {
        List<Integer> silent = new ArrayList<>();
        int known = 0;
        int unknown = 0;
        int readable = 0;
        for (PageContent content : contents) {
            int characters = content.words().stream()
                    .mapToInt(word -> (int) word.text()
                            .chars()
                            .filter(Character::isLetterOrDigit)
                            .count())
                    .sum();
            known += characters;
            unknown += content.unknown();
            boolean scanned = characters < FEWEST_CHARACTERS && content.pictured() > 0.3;
            if (scanned) {
                silent.add(content.page() + 1);
            }
            readable += characters > 0 && !scanned ? 1 : 0;
        }
        if (unknown > known) {
            throw new UnreadableException("its fonts do not say what most of its characters are; " + OCR);
        }
        if (readable == 0 && endIsMissing) {
            throw new UnreadableException("damaged or cut off as a PDF: " + END_IS_MISSING);
        }
        if (readable == 0) {
            throw new UnreadableException(
                    silent.isEmpty()
                            ? "has no text on any of its " + contents.size() + " pages; " + OCR
                            : "a scan without text (" + contents.size() + " pages of pictures); " + OCR);
        }
        List<String> warnings = new ArrayList<>();
        if (!silent.isEmpty()) {
            warnings.add("pages without text, which are pictures (scans): " + numbers(silent) + "; " + OCR);
        }
        if (endIsMissing) {
            warnings.add("may be cut off, so that pages or words are lost: " + END_IS_MISSING);
        }
        return warnings;
    }

    private static String numbers(List<Integer> pages) {
        List<String> first = pages.stream().limit(20).map(String::valueOf).toList();
        return String.join(", ", first) + (pages.size() > 20 ? " and " + (pages.size() - 20) + " more" : "");
    }
}
