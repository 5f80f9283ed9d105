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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads OpenDocument text. Heads, feet, notes, contents and deleted text are left out. */
public final class OdtReader {

    /** What holds no text of the page: notes, contents and indexes, changes, forms, declarations. */
    private static final Set<String> APART = Set.of(
            "note",
            "annotation",
            "table-of-content",
            "illustration-index",
            "alphabetical-index",
            "bibliography",
            "tracked-changes",
            "forms",
            "sequence-decls",
            "bookmark",
            "title",
            "desc");

    /** A cell or a row may say that it stands for a million empty ones. */
    private static final int MOST_REPEATED = 50;

    private final Guard guard;
    private final OdtStyles styles;
    private final TypeSizes sizes = new TypeSizes();
    private final Rendering page = new Rendering();
    private final List<Element> frames = new ArrayList<>();
    private boolean styled;

    private OdtReader(Guard guard, OdtStyles styles) {
        this.guard = guard;
        this.styles = styles;
    }

    /**
     * The layout of a file that {@code Packages} has looked through.
     *
     * @throws UnreadableException if it is damaged or encrypted
     */
    public static Layout read(Path file, Guard guard) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (isEncrypted(zip)) {
                throw new UnreadableException("protected by a password; save a copy without one");
            }
            Element content =
                    part(zip, "content.xml").orElseThrow(() -> new UnreadableException("damaged: it has no content"));
            OdtStyles styles = new OdtStyles();
            part(zip, "styles.xml").ifPresent(styles::add);
            styles.add(content);
            var reader = new OdtReader(guard, styles);
            Element body = Xml.at(content, "body", "text").orElse(content);
            reader.measure(body);
            reader.page.beginPage();
            reader.blocks(body, 0);
            Optional<String> title = part(zip, "meta.xml")
                    .flatMap(meta -> Xml.at(meta, "meta", "title"))
                    .map(element -> element.getTextContent().strip())
                    .filter(words -> !words.isEmpty());
            return new Layout(
                    reader.page.text(), title.orElse(null), reader.page.blocks(), reader.page.pages(), List.of());
        } catch (IOException e) {
            throw new UnreadableException("damaged or cut off; open it in an office program and save it anew", e);
        }
    }

    private static boolean isEncrypted(ZipFile zip) throws IOException {
        return part(zip, "META-INF/manifest.xml")
                .filter(manifest -> Xml.children(manifest, "file-entry").stream()
                        .filter(entry -> Xml.attribute(entry, "full-path").equals("content.xml"))
                        .anyMatch(entry -> Xml.child(entry, "encryption-data").isPresent()))
                .isPresent();
    }

    private static Optional<Element> part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(Xml.parse(in));
        }
    }

    private void measure(Element parent) {
        for (Element child : Xml.children(parent)) {
            styled |= Xml.is(child, "h");
            if (Xml.is(child, "p")) {
                // The paragraph's own size is that of its first span where a span holds all of it.
                sizes.add(size(child), Math.min(10_000, child.getTextContent().length()));
            } else if (!Xml.is(child, "table") && !APART.contains(Xml.name(child))) {
                measure(child);
            }
        }
    }

    private double size(Element paragraph) {
        List<Element> inside = Xml.children(paragraph);
        Element set = inside.size() == 1 && Xml.is(inside.get(0), "span") ? inside.get(0) : paragraph;
        return styles.size(Xml.attribute(set, "style-name"))
                .or(() -> styles.size(Xml.attribute(paragraph, "style-name")))
                .orElse(0.0);
    }

    private void blocks(Element parent, int list) {
        for (Element child : Xml.children(parent)) {
            guard.check();
            switch (Xml.name(child)) {
                case "h" -> heading(child, level(child));
                case "p" -> paragraph(child);
                case "list" -> list(child, list + 1);
                case "table" -> table(child);
                case "soft-page-break" -> page.beginPage();
                case "frame", "text-box", "section", "index-body", "a", "g", "custom-shape" -> blocks(child, list);
                default -> {}
            }
        }
    }

    private static int level(Element heading) {
        String level = Xml.attribute(heading, "outline-level");
        return level.matches("[1-9]") ? Integer.parseInt(level) : 1;
    }

    private void heading(Element heading, int level) {
        page.openHeading(level);
        inlines(heading, false);
        page.endBlock();
        page.close();
        frames();
    }

    private void paragraph(Element paragraph) {
        String name = styles.display(Xml.attribute(paragraph, "style-name"));
        if (name.equals("title")) {
            heading(paragraph, 1);
        } else if (!styled && sizes.isLarge(size(paragraph))) {
            heading(paragraph, sizes.level(size(paragraph)));
        } else if (!name.equals("caption") && !name.equals("header") && !name.equals("footer")) {
            inlines(paragraph, styles.isBold(Xml.attribute(paragraph, "style-name")));
            page.endBlock();
            frames();
        }
    }

    private void frames() {
        List<Element> hanging = List.copyOf(frames);
        frames.clear();
        hanging.forEach(frame -> blocks(frame, 0));
    }

    private void list(Element list, int level) {
        boolean numbered = styles.isNumbered(Xml.attribute(list, "style-name"), level);
        int number = 1;
        for (Element item : Xml.children(list)) {
            if (!Xml.is(item, "list-item") && !Xml.is(item, "list-header")) {
                continue;
            }
            if (Xml.children(item).stream().anyMatch(child -> Xml.is(child, "h"))) {
                blocks(item, level);
                continue;
            }
            page.openItem(level, numbered ? number : 0);
            for (Element part : Xml.children(item)) {
                if (Xml.is(part, "list")) {
                    page.close();
                    list(part, level + 1);
                    page.openItem(level, 0);
                } else if (Xml.is(part, "p")) {
                    inlines(part, false);
                    page.endBlock();
                    frames();
                }
            }
            page.close();
            number++;
        }
    }

    private void table(Element table) {
        List<Element> rows = new ArrayList<>();
        rows(table, rows);
        boolean wide =
                rows.stream().anyMatch(row -> Xml.children(row, "table-cell").size() > 1);
        page.openTable(wide && !holdsParts(table));
        for (Element row : rows) {
            page.openRow(row.getParentNode() instanceof Element head && Xml.is(head, "table-header-rows"));
            for (Element cell : Xml.children(row)) {
                if (!Xml.is(cell, "table-cell") && !Xml.is(cell, "covered-table-cell")) {
                    continue;
                }
                for (int i = repeated(cell); i > 0; i--) {
                    page.openCell(1, 1);
                    blocks(cell, 0);
                    page.closeCell();
                }
            }
            page.closeRow();
        }
        page.closeTable();
    }

    private static int repeated(Element cell) {
        String times = Xml.attribute(cell, "number-columns-repeated");
        return times.matches("[1-9]\\d{0,6}") ? Math.min(MOST_REPEATED, Integer.parseInt(times)) : 1;
    }

    private static void rows(Element parent, List<Element> rows) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "table-row")) {
                rows.add(child);
            } else if (Xml.is(child, "table-header-rows")
                    || Xml.is(child, "table-rows")
                    || Xml.is(child, "table-row-group")) {
                rows(child, rows);
            }
        }
    }

    private boolean holdsParts(Element parent) {
        guard.check();
        return Xml.children(parent).stream()
                .anyMatch(child -> Xml.is(child, "h") || Xml.is(child, "table") || holdsParts(child));
    }

    private void inlines(Node parent, boolean bold) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                guard.characters(text.getLength());
                page.strong(bold ? 1 : 0);
                page.write(text.getData());
                page.strong(bold ? -1 : 0);
            } else if (node instanceof Element element) {
                inline(element, bold);
            }
        }
    }

    private void inline(Element element, boolean bold) {
        String style = Xml.attribute(element, "style-name");
        switch (Xml.name(element)) {
            case "s", "tab" -> page.write(" ");
            case "line-break" -> page.breakLine();
            case "soft-page-break" -> page.beginPage();
            case "frame", "custom-shape" -> frames.add(element);
            case "a" -> {
                page.link(1);
                inlines(element, bold);
                page.link(-1);
            }
            case "span" -> {
                boolean mark = styles.isRaised(style)
                        && element.getTextContent().strip().matches("[\\d,*]{1,5}");
                if (!mark) {
                    inlines(element, styles.weight(style).orElse(bold));
                }
            }
            default -> {
                if (!APART.contains(Xml.name(element))) {
                    inlines(element, bold);
                }
            }
        }
    }
}
