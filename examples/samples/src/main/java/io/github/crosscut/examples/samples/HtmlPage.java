package io.github.crosscut.examples.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Prints a sample as a page of a board's web site: navigation, headings, lists and tables, and a footer. */
final class HtmlPage {

    private final Sample sample;
    private final Document page = Document.createShell("");
    private final List<Element> lists = new ArrayList<>();
    private final Element main;

    private HtmlPage(Sample sample) {
        this.sample = sample;
        page.prependChild(new DocumentType("html", "", ""));
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(sample.title() + " | " + sample.setting("head"));
        Element links = page.body().appendElement("nav").appendElement("ul");
        for (String link : sample.setting("links").split(", ", -1)) {
            links.appendElement("li").appendElement("a").attr("href", "#").text(link);
        }
        main = page.body().appendElement("main");
    }

    static byte[] of(Sample sample) {
        HtmlPage html = new HtmlPage(sample);
        sample.blocks().forEach(html::add);
        html.footer();
        return (html.page.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void add(Block block) {
        if (block instanceof Block.Item item) {
            words(list(item).appendElement("li"), item.runs());
            return;
        }
        lists.clear();
        if (block instanceof Block.Heading heading) {
            main.appendElement("h" + heading.level()).text(heading.words());
        } else if (block instanceof Block.Paragraph paragraph) {
            words(main.appendElement("p"), paragraph.runs());
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    /** The list to which an item belongs; one in a list stands in its last item. */
    private Element list(Block.Item item) {
        while (lists.size() > item.depth() + 1) {
            lists.remove(lists.size() - 1);
        }
        while (lists.size() <= item.depth()) {
            Element outer = lists.isEmpty() ? main : lists.get(lists.size() - 1).lastElementChild();
            if (outer == null) {
                throw new IllegalStateException("a list in a list without items");
            }
            lists.add(outer.appendElement(item.number() == 0 ? "ul" : "ol"));
        }
        return lists.get(item.depth());
    }

    private void table(Block.Table table) {
        Element rows = main.appendElement("table");
        for (List<List<Run>> row : table.rows()) {
            Element cells = rows.appendElement("tr");
            for (List<Run> cell : row) {
                words(cells.appendElement(row.equals(table.rows().get(0)) ? "th" : "td"), cell);
            }
        }
    }

    private void words(Element parent, List<Run> runs) {
        for (Run run : runs) {
            if (run.note()) {
                parent.appendElement("sup").text(run.words());
                continue;
            }
            Element around = run.bold() ? parent.appendElement("strong") : parent;
            String[] lines = run.words().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    around.appendElement("br");
                }
                around.appendChild(new TextNode(lines[i]));
            }
        }
    }

    private void footer() {
        Element footer = page.body().appendElement("footer");
        if (!sample.notes().isEmpty()) {
            sample.notes().keySet().stream().sorted().forEach(number -> footer.appendElement("p")
                    .text(number + " " + Run.plain(sample.note(new Run(number, false, true)))));
        }
        footer.appendElement("p").text(sample.setting("foot"));
    }
}
