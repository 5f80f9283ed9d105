package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Layout;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads HTML: the text is what a browser would show of the main part, one block a line. */
public final class HtmlReader implements NodeFilter {

    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "footer",
            "button",
            "select",
            "option",
            "textarea",
            "iframe",
            "svg",
            "math",
            "object",
            "audio",
            "video",
            "canvas",
            "caption",
            "figcaption",
            "dialog",
            "title",
            "datalist");

    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "form",
            "header",
            "hgroup",
            "hr",
            "legend",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "ul",
            "li",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private final Set<Element> layoutTables;
    private final Rendering page = new Rendering();
    /** For each open list the number of its next item; 0 where it is not numbered. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private HtmlReader(Set<Element> layoutTables) {
        this.layoutTables = layoutTables;
    }

    /** The layout of an HTML document. */
    public static Layout read(String html) {
        // jsoup bounds the depth of its tree; what is nested deeper is kept, as children of the deepest element.
        Document document = Parser.htmlParser().parseInput(html, "");
        Element root = root(document);
        HtmlReader reader = new HtmlReader(LayoutTables.in(root));
        NodeTraversor.filter(reader, root);
        reader.page.endBlock();
        String title = document.title().strip();
        return new Layout(reader.page.text(), title.isEmpty() ? null : title, reader.page.blocks());
    }

    private static Element root(Document document) {
        Element main = document.selectFirst("main, [role=main]");
        return main != null && main.hasText() ? main : document.body();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            page.write(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (LINES.contains(name)) {
            page.endBlock();
        }
        switch (name) {
            case "br" -> page.breakLine();
            case "pre" -> page.preformatted(1);
            case "a" -> page.link(1);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> page.openHeading(name.charAt(1) - '0');
            case "li" -> page.openItem(lists.size(), nextNumber());
            case "ul", "ol" -> {
                page.list(1);
                lists.push(name.equals("ol") ? start(element) : 0);
            }
            case "table" -> page.openTable(!layoutTables.contains(element));
            case "tr" -> page.openRow(isHeader(element));
            case "td", "th" -> page.openCell(span(element, "colspan"), span(element, "rowspan"));
            default -> page.strong(isStrong(element) ? 1 : 0);
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (LINES.contains(name)) {
            page.endBlock();
        }
        switch (name) {
            case "pre" -> page.preformatted(-1);
            case "a" -> page.link(-1);
            case "h1", "h2", "h3", "h4", "h5", "h6", "li" -> page.close();
            case "ul", "ol" -> {
                page.list(-1);
                lists.pop();
            }
            case "table" -> page.closeTable();
            case "tr" -> page.closeRow();
            case "td", "th" -> page.closeCell();
            default -> page.strong(isStrong(element) ? -1 : 0);
        }
    }

    /** The number of the next item of the innermost list; 0 where it is not numbered. */
    private int nextNumber() {
        if (lists.isEmpty() || lists.element() == 0) {
            return 0;
        }
        int number = lists.pop();
        lists.push(number + 1);
        return number;
    }

    private static int start(Element list) {
        String start = list.attr("start").strip();
        return start.matches("[1-9]\\d{0,3}") ? Integer.parseInt(start) : 1;
    }

    private static boolean isStrong(Element element) {
        String style = style(element);
        return element.nameIs("b")
                || element.nameIs("strong")
                || style.contains("font-weight:bold")
                || style.contains("font-weight:700");
    }

    private static boolean isHeader(Element row) {
        Element parent = row.parent();
        boolean head = parent != null && parent.nameIs("thead");
        return head || (row.childrenSize() > 0 && row.children().stream().allMatch(cell -> cell.nameIs("th")));
    }

    /** Columns or rows that a cell takes. Browsers bound them too; 50 is more than any review's table has. */
    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d?") ? Math.min(50, Integer.parseInt(value)) : 1;
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static boolean isHidden(Element element) {
        String name = element.normalName();
        if (HIDDEN.contains(name)
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String role = element.attr("role");
        boolean apart = role.equals("navigation")
                || role.equals("contentinfo")
                || role.equals("banner")
                || role.equals("doc-endnotes");
        boolean reference = name.equals("sup") && element.text().strip().matches("[\\[(]?\\d{1,3}[\\])]?");
        return apart || reference || style(element).contains("display:none");
    }
}
