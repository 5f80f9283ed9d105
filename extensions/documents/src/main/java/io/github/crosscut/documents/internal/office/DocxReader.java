package io.github.crosscut.documents.internal.office;

import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import io.github.crosscut.documents.internal.guard.Xml;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.layout.TypeSizes;
import io.github.crosscut.documents.internal.read.Rendering;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.w3c.dom.Element;

/** Reads DOCX. What Word shows apart from the text (heads, feet, notes, contents, captions, deleted text) is left out. */
public final class DocxReader {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private static final Set<String> APART = Set.of("header", "footer", "footnote text", "endnote text", "caption");

    /** What only wraps paragraphs, tables or runs. */
    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "fldSimple", "bdo", "dir");

    private static final int MOST_LEVELS = 9;

    private final Guard guard;
    private final DocxStyles styles;
    private final DocxLists lists;
    private final TypeSizes sizes = new TypeSizes();
    private final Rendering page = new Rendering();
    /** Paragraphs of text boxes that hang on the paragraph that is being read. */
    private final List<Element> boxes = new ArrayList<>();

    private boolean titled;
    private boolean styled;

    private DocxReader(Guard guard, DocxStyles styles, DocxLists lists) {
        this.guard = guard;
        this.styles = styles;
        this.lists = lists;
    }

    /**
     * The layout of a file that {@code Packages} has looked through.
     *
     * @throws UnreadableException if it is damaged
     */
    public static Layout read(Path file, Guard guard) {
        try (OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PackagePart main = related(document.getRelationshipsByType(OFFICE + "officeDocument"), document)
                    .or(() -> strict(document))
                    .orElseThrow(() ->
                            new UnreadableException("damaged: it has no main part; open it in Word and save it anew"));
            var reader = new DocxReader(
                    guard,
                    DocxStyles.of(part(main, "styles", document).orElse(null)),
                    DocxLists.of(part(main, "numbering", document).orElse(null)));
            Element root = root(main);
            Element body = Xml.child(root, "body").orElse(root);
            reader.measure(body);
            reader.page.beginPage();
            reader.blocks(body);
            String title = document.getPackageProperties()
                    .getTitleProperty()
                    .orElse("")
                    .strip();
            return new Layout(
                    reader.page.text(),
                    title.isEmpty() ? null : title,
                    reader.page.blocks(),
                    reader.page.pages(),
                    List.of());
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IOException e) {
            throw new UnreadableException("damaged or cut off; open it in Word and save it anew", e);
        }
    }

    private static Optional<PackagePart> strict(OPCPackage document) {
        return related(document.getRelationshipsByType(STRICT + "officeDocument"), document);
    }

    private static Optional<Element> part(PackagePart main, String type, OPCPackage document)
            throws InvalidFormatException, IOException {
        Optional<PackagePart> part = related(main.getRelationshipsByType(OFFICE + type), document);
        if (part.isEmpty()) {
            part = related(main.getRelationshipsByType(STRICT + type), document);
        }
        return part.isPresent() ? Optional.of(root(part.get())) : Optional.empty();
    }

    private static Optional<PackagePart> related(PackageRelationshipCollection relations, OPCPackage document) {
        try {
            return relations.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(document.getPart(PackagingURIHelper.createPartName(
                            relations.getRelationship(0).getTargetURI())));
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }

    private static Element root(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return Xml.parse(in);
        }
    }

    /** Notes the sizes of type, and whether styles tell the headings. */
    private void measure(Element parent) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "p")) {
                Optional<Integer> level = styledLevel(child);
                styled |= level.filter(each -> each > 0).isPresent();
                titled |= level.filter(each -> each == 0).isPresent();
                for (Element run : Xml.children(child, "r")) {
                    int length = Xml.children(run, "t").stream()
                            .mapToInt(text -> text.getTextContent().length())
                            .sum();
                    sizes.add(styles.size(child, run), length);
                }
            } else if (!Xml.is(child, "tbl")) {
                measure(child);
            }
        }
    }

    private void blocks(Element parent) {
        for (Element child : Xml.children(parent)) {
            guard.check();
            switch (Xml.name(child)) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "AlternateContent" -> choice(child).ifPresent(each -> blocks(each));
                default -> {
                    if (WRAPPERS.contains(Xml.name(child)) && !isContents(child)) {
                        blocks(child);
                    }
                }
            }
        }
    }

    private static boolean isContents(Element element) {
        return Xml.value(element, "val", "sdtPr", "docPartObj", "docPartGallery")
                .filter(gallery -> gallery.equals("Table of Contents"))
                .isPresent();
    }

    private static Optional<Element> choice(Element alternatives) {
        return Xml.child(alternatives, "Choice").or(() -> Xml.child(alternatives, "Fallback"));
    }

    private void paragraph(Element paragraph) {
        String style = styles.name(paragraph);
        if (APART.contains(style) || style.startsWith("toc ") || style.equals("table of figures")) {
            return;
        }
        Optional<Integer> heading = level(paragraph);
        Optional<String> list =
                styles.ofParagraph(paragraph, "pPr", "numPr", "numId").filter(id -> !id.equals("0"));
        int level = styles.ofParagraph(paragraph, "pPr", "numPr", "ilvl")
                .filter(value -> value.matches("[0-8]"))
                .map(Integer::parseInt)
                .orElse(0);
        boolean item = heading.isEmpty() && list.isPresent() && !lists.numbersParagraphs(list.get(), level);
        if (heading.isPresent()) {
            page.openHeading(heading.get());
        } else if (item) {
            page.openItem(level + 1, lists.next(list.get(), level));
        }
        runs(paragraph, paragraph);
        page.endBlock();
        if (heading.isPresent() || item) {
            page.close();
        }
        List<Element> hanging = List.copyOf(boxes);
        boxes.clear();
        hanging.forEach(box -> blocks(box));
    }

    /** The level that tells a heading: that of its style, else by its size where styles tell none. */
    private Optional<Integer> level(Element paragraph) {
        Optional<Integer> told = styledLevel(paragraph);
        if (told.isPresent()) {
            return told.map(level -> titled ? level + 1 : level);
        }
        double size = Xml.children(paragraph, "r").stream()
                .filter(run -> Xml.child(run, "t").isPresent())
                .mapToDouble(run -> styles.size(paragraph, run))
                .min()
                .orElse(0);
        boolean list = styles.ofParagraph(paragraph, "pPr", "numPr", "numId").isPresent();
        return !styled && !list && sizes.isLarge(size) ? Optional.of(sizes.level(size)) : Optional.empty();
    }

    /** The level of a paragraph whose style makes it a heading; 0 for the title of the document. */
    private Optional<Integer> styledLevel(Element paragraph) {
        String name = styles.name(paragraph);
        if (name.equals("title")) {
            return Optional.of(0);
        }
        if (name.matches("heading [1-9]")) {
            return Optional.of(name.charAt(name.length() - 1) - '0');
        }
        return styles.ofParagraph(paragraph, "pPr", "outlineLvl")
                .filter(value -> value.matches("\\d"))
                .map(value -> Integer.parseInt(value) + 1)
                .filter(level -> level <= MOST_LEVELS);
    }

    private void runs(Element paragraph, Element parent) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "r" -> run(paragraph, child);
                case "hyperlink" -> {
                    page.link(1);
                    runs(paragraph, child);
                    page.link(-1);
                }
                default -> {
                    if (WRAPPERS.contains(Xml.name(child))) {
                        runs(paragraph, child);
                    }
                }
            }
        }
    }

    private void run(Element paragraph, Element run) {
        if (Xml.at(run, "rPr", "vanish")
                .filter(each -> !Xml.attribute(each, "val").equals("false"))
                .isPresent()) {
            return;
        }
        boolean raised = Xml.value(run, "val", "rPr", "vertAlign")
                .filter("superscript"::equals)
                .isPresent();
        int bold = styles.isBold(paragraph, run) ? 1 : 0;
        page.strong(bold);
        for (Element child : Xml.children(run)) {
            switch (Xml.name(child)) {
                case "t" -> text(child.getTextContent(), raised);
                case "tab", "ptab" -> page.write(" ");
                case "noBreakHyphen" -> page.write("-");
                case "softHyphen" -> page.write("\u00ad");
                case "sym" -> page.write("\u2022 ");
                case "lastRenderedPageBreak" -> page.beginPage();
                case "br", "cr" -> lineBreak(child);
                case "AlternateContent" -> choice(child).ifPresent(each -> textBoxes(each));
                case "drawing", "pict", "object" -> textBoxes(child);
                default -> {}
            }
        }
        page.strong(-bold);
    }

    private void text(String words, boolean raised) {
        // A raised number is the mark of a note; raised letters (30th) are text.
        if (!raised || !words.strip().matches("[\\d,*]{1,5}")) {
            guard.characters(words.length());
            page.write(words);
        }
    }

    private void lineBreak(Element element) {
        if (Xml.attribute(element, "type").equals("page")
                || Xml.attribute(element, "type").equals("column")) {
            page.endBlock();
        } else {
            page.breakLine();
        }
    }

    private void textBoxes(Element parent) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "txbxContent")) {
                boxes.add(child);
            } else if (Xml.is(child, "AlternateContent")) {
                choice(child).ifPresent(each -> textBoxes(each));
            } else {
                textBoxes(child);
            }
        }
    }

    private void table(Element table) {
        List<Element> rows = new ArrayList<>();
        inside(table, "tr", rows);
        page.openTable(isData(table, rows));
        for (Element row : rows) {
            page.openRow(Xml.at(row, "trPr", "tblHeader").isPresent());
            for (int i = number(row, "trPr", "gridBefore").orElse(0); i > 0; i--) {
                page.openCell(1, 1);
                page.closeCell();
            }
            List<Element> cells = new ArrayList<>();
            inside(row, "tc", cells);
            for (Element cell : cells) {
                page.openCell(number(cell, "tcPr", "gridSpan").orElse(1), 1);
                blocks(cell);
                page.closeCell();
            }
            page.closeRow();
        }
        page.closeTable();
    }

    /** A table of one column, or with headings or tables inside, only lays out the page. */
    private boolean isData(Element table, List<Element> rows) {
        boolean wide = rows.stream().anyMatch(row -> Xml.children(row, "tc").size() > 1);
        return wide && !holdsParts(table);
    }

    private boolean holdsParts(Element parent) {
        guard.check();
        return Xml.children(parent).stream()
                .anyMatch(child -> Xml.is(child, "p")
                        ? styledLevel(child).isPresent()
                        : Xml.is(child, "tbl") || holdsParts(child));
    }

    private static void inside(Element parent, String name, List<Element> found) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, name)) {
                found.add(child);
            } else if (WRAPPERS.contains(Xml.name(child))) {
                inside(child, name, found);
            }
        }
    }

    /** A number of cells; 50 is more than any review's table has. */
    private static Optional<Integer> number(Element element, String... path) {
        return Xml.value(element, "val", path)
                .filter(value -> value.matches("[1-9]\\d?"))
                .map(value -> Math.min(50, Integer.parseInt(value)));
    }
}
