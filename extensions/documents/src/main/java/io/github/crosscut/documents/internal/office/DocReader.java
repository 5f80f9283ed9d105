package io.github.crosscut.documents.internal.office;

import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.layout.TypeSizes;
import io.github.crosscut.documents.internal.read.Rendering;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads DOC, Word's binary format of 1997 to 2003. */
public final class DocReader {

    /** How Word's format calls text that is no heading. */
    private static final int NO_LEVEL = 9;

    private static final char CELL_END = 7;
    private static final char LINE_BREAK = 11;
    private static final char HARD_HYPHEN = 30;
    private static final char SOFT_HYPHEN = 31;
    private static final char FIELD_BEGIN = 19;
    private static final char FIELD_SEPARATOR = 20;
    private static final char FIELD_END = 21;

    private final HWPFDocument document;
    private final Guard guard;
    private final TypeSizes sizes = new TypeSizes();
    private final Rendering page = new Rendering();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean styled;
    /** For each open field, whether what is read is its instruction and not what it shows. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private DocReader(HWPFDocument document, Guard guard) {
        this.document = document;
        this.guard = guard;
    }

    /**
     * The layout of a file.
     *
     * @throws UnreadableException if it is damaged, encrypted, or older than Word 97
     */
    public static Layout read(Path file, Guard guard) {
        try (InputStream in = Files.newInputStream(file);
                HWPFDocument document = new HWPFDocument(in)) {
            var reader = new DocReader(document, guard);
            Range text = document.getRange();
            reader.measure(text);
            reader.blocks(text, 0);
            return new Layout(reader.page.text(), title(document), reader.page.blocks());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("protected by a password; save a copy without one", e);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library meets damaged files with whatever its parser runs into.
            throw new UnreadableException("damaged, or older than Word 97; open it in Word and save it as DOCX", e);
        }
    }

    @org.jspecify.annotations.Nullable
    private static String title(HWPFDocument document) {
        String title = document.getSummaryInformation() == null
                ? null
                : document.getSummaryInformation().getTitle();
        return title == null || title.isBlank() ? null : title.strip();
    }

    private void measure(Range text) {
        for (int i = 0; i < text.numParagraphs(); i++) {
            guard.check();
            Paragraph paragraph = text.getParagraph(i);
            styled |= styledLevel(paragraph).isPresent();
            guard.characters(paragraph.text().length());
            for (int run = 0; !paragraph.isInTable() && run < paragraph.numCharacterRuns(); run++) {
                CharacterRun characters = paragraph.getCharacterRun(run);
                sizes.add(
                        characters.getFontSize() / 2.0,
                        characters.text().strip().length());
            }
        }
    }

    private void blocks(Range range, int tables) {
        int i = 0;
        while (i < range.numParagraphs()) {
            guard.check();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > tables) {
                Table table = range.getTable(paragraph);
                table(table, tables + 1);
                i += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph);
                i++;
            }
        }
    }

    private void table(Table table, int level) {
        boolean wide = false;
        boolean parts = false;
        for (int i = 0; i < table.numRows(); i++) {
            wide |= table.getRow(i).numCells() > 1;
        }
        for (int i = 0; i < table.numParagraphs(); i++) {
            Paragraph paragraph = table.getParagraph(i);
            parts |= styledLevel(paragraph).isPresent() || paragraph.getTableLevel() > level;
        }
        page.openTable(wide && !parts);
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            page.openRow(row.isTableHeader());
            for (int column = 0; column < row.numCells(); column++) {
                TableCell cell = row.getCell(column);
                page.openCell(1, 1);
                blocks(cell, level);
                page.closeCell();
            }
            page.closeRow();
        }
        page.closeTable();
    }

    private void paragraph(Paragraph paragraph) {
        String style = style(paragraph);
        if (style.startsWith("toc ")
                || style.equals("caption")
                || style.startsWith("footnote")
                || style.equals("header")) {
            return;
        }
        Optional<Integer> heading = level(paragraph);
        boolean item = heading.isEmpty() && paragraph.isInList();
        if (heading.isPresent()) {
            page.openHeading(heading.get());
        } else if (item) {
            page.openItem(paragraph.getIlvl() + 1, number(paragraph));
        }
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
        page.endBlock();
        if (heading.isPresent() || item) {
            page.close();
        }
    }

    private Optional<Integer> level(Paragraph paragraph) {
        Optional<Integer> told = styledLevel(paragraph);
        if (told.isPresent() || styled || paragraph.isInList() || paragraph.isInTable()) {
            return told;
        }
        double size = Double.MAX_VALUE;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            size = run.text().isBlank() ? size : Math.min(size, run.getFontSize() / 2.0);
        }
        return size < Double.MAX_VALUE && sizes.isLarge(size) ? Optional.of(sizes.level(size)) : Optional.empty();
    }

    private Optional<Integer> styledLevel(Paragraph paragraph) {
        String style = style(paragraph);
        if (style.equals("title")) {
            return Optional.of(1);
        }
        if (style.matches("heading [1-9]")) {
            return Optional.of(style.charAt(style.length() - 1) - '0');
        }
        return paragraph.getLvl() < NO_LEVEL ? Optional.of(paragraph.getLvl() + 1) : Optional.empty();
    }

    private String style(Paragraph paragraph) {
        var style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }

    /** The number of an item of a list of decimal numbers; 0 elsewhere. */
    private int number(Paragraph paragraph) {
        int level = paragraph.getIlvl();
        var list = paragraph.getList();
        if (list == null || list.getNumberFormat((char) level) != 0) {
            return 0;
        }
        return counts.merge(list.getLsid() + "/" + level, 1, Integer::sum);
    }

    private void run(CharacterRun run) {
        boolean mark = run.getSubSuperScriptIndex() == 1 && run.text().strip().matches("[\\d,*]{1,5}");
        if (run.isVanished() || run.isFldVanished() || run.isMarkedDeleted() || mark) {
            return;
        }
        int bold = run.isBold() ? 1 : 0;
        page.strong(bold);
        StringBuilder words = new StringBuilder();
        run.text().chars().forEach(c -> character((char) c, words));
        write(words.toString());
        page.strong(-bold);
    }

    /** A character as Word stores it; some are signs for what is shown. */
    private void character(char c, StringBuilder words) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(true);
            case FIELD_SEPARATOR -> {
                fields.poll();
                fields.push(false);
            }
            case FIELD_END -> fields.poll();
            case CELL_END, '\r' -> {}
            case LINE_BREAK -> words.append('\n');
            case HARD_HYPHEN -> words.append('-');
            case SOFT_HYPHEN -> words.append('\u00ad');
            default -> words.append(fields.contains(true) ? "" : String.valueOf(c));
        }
    }

    private void write(String words) {
        List<String> lines = List.of(words.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                page.breakLine();
            }
            page.write(lines.get(i));
        }
    }
}
