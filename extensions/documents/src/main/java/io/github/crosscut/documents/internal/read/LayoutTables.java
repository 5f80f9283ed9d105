package io.github.crosscut.documents.internal.read;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Finds the tables of an HTML document that only lay out a page: with tables or headings inside, or of one column. */
final class LayoutTables implements NodeVisitor {

    private final Set<Element> layout = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> wide = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> open = new ArrayDeque<>();

    private LayoutTables() {}

    static Set<Element> in(Element root) {
        LayoutTables tables = new LayoutTables();
        NodeTraversor.traverse(tables, root);
        return tables.layout;
    }

    @Override
    public void head(Node node, int depth) {
        String name = node.normalName();
        if (node instanceof Element && !open.isEmpty()) {
            if (name.equals("table") || name.matches("h[1-6]")) {
                layout.add(open.element());
            } else if ((name.equals("td") || name.equals("th")) && node.previousSibling() != null && isSecond(node)) {
                wide.add(open.element());
            }
        }
        if (name.equals("table")) {
            open.push((Element) node);
        }
    }

    private static boolean isSecond(Node cell) {
        return ((Element) cell).previousElementSibling() != null;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.normalName().equals("table")) {
            Element table = open.pop();
            if (!wide.contains(table)) {
                layout.add(table);
            }
        }
    }
}
