package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.layout.FurnitureForms;
import io.github.crosscut.documents.internal.layout.TypeSizes;
import io.github.crosscut.documents.internal.words.Fold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds running heads and feet, page numbers and notes at the foot of pages. Not thread-safe. */
final class Furnishing {

    /** Running heads and feet have no more lines. */
    private static final int MOST_LINES = 3;

    /** Part of a page's height at its upper and lower edge where no text begins: 2.2 cm of A4. */
    private static final double EDGE = 0.075;

    /** Points; the same head stands on the same height of all its pages. */
    private static final double SAME_HEIGHT = 4;

    /** A head that stands on fewer pages than this part of them all is a heading; left and right pages differ. */
    private static final double FEWEST_PAGES = 0.3;

    private final List<List<Line>> pages;
    private final List<PageContent> contents;
    private final TypeSizes sizes;
    private final Set<Line> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Lines that stand in the same place on other pages. */
    private final Set<Line> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

    private Furnishing(List<PageContent> contents, List<List<Line>> pages, TypeSizes sizes) {
        this.contents = contents;
        this.pages = pages;
        this.sizes = sizes;
    }

    /** A line at an edge of a page. */
    private record Edge(Line line, int page, double height) {}

    /** The lines, by identity, that are no text; {@code pages} holds those of each page that stand in no table. */
    static Set<Line> in(List<PageContent> contents, List<List<Line>> pages, TypeSizes sizes) {
        Furnishing furnishing = new Furnishing(contents, pages, sizes);
        Map<String, List<Edge>> repeated = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Line line : furnishing.edges(page)) {
                repeated.computeIfAbsent(key(line), words -> new ArrayList<>())
                        .add(new Edge(line, page, line.box().middle()));
            }
        }
        repeated.values().forEach(furnishing::repeated);
        for (int page = 0; page < pages.size(); page++) {
            furnishing.heads(page);
            furnishing.notes(page);
        }
        return furnishing.furniture;
    }

    /** The words of a line without its page number, which on a page of columns stands on a line of its own. */
    private static String key(Line line) {
        String words = Fold.words(line.text()).replaceAll("\\d+", "#");
        String unnumbered = words.replaceFirst("(?:^| )page #(?: of #)?$|^page #(?: of #)? ", "");
        return unnumbered.isEmpty() ? words : unnumbered;
    }

    /** Takes lines from the edges of a page inwards, up to the first that is text. */
    private void heads(int page) {
        List<Line> sorted = sorted(page);
        int from = 0;
        while (from < Math.min(MOST_LINES, sorted.size()) && isHead(sorted.get(from))) {
            furniture.add(sorted.get(from));
            from++;
        }
        int to = sorted.size();
        while (to > Math.max(from, sorted.size() - MOST_LINES) && isHead(sorted.get(to - 1))) {
            to--;
            furniture.add(sorted.get(to));
        }
    }

    private boolean isHead(Line line) {
        return repeated.contains(line) || FurnitureForms.isPageNumber(line.text());
    }

    private List<Line> sorted(int page) {
        List<Line> sorted = new ArrayList<>(pages.get(page));
        sorted.sort(Comparator.comparingDouble(line -> line.box().middle()));
        return sorted;
    }

    private List<Line> edges(int page) {
        List<Line> sorted = sorted(page);
        int size = sorted.size();
        List<Line> edges = new ArrayList<>(sorted.subList(0, Math.min(MOST_LINES, size)));
        edges.addAll(sorted.subList(Math.max(edges.size(), size - MOST_LINES), size));
        return edges;
    }

    private void repeated(List<Edge> edges) {
        for (Edge edge : edges) {
            List<Edge> same = edges.stream()
                    .filter(other -> Math.abs(other.height() - edge.height()) < SAME_HEIGHT)
                    .toList();
            long on = same.stream().map(Edge::page).distinct().count();
            boolean identical =
                    same.stream().map(other -> other.line().text()).distinct().count() == 1;
            boolean atEdge = isAtEdge(edge);
            boolean often = on >= Math.max(2, FEWEST_PAGES * pages.size()) && (atEdge || (on > 2 && identical));
            if (often && (atEdge || !sizes.isLarge(edge.line().size()))) {
                repeated.add(edge.line());
            }
        }
    }

    private boolean isAtEdge(Edge edge) {
        double part = edge.height() / Math.max(1, contents.get(edge.page()).height());
        return part < EDGE || part > 1 - EDGE;
    }

    /** Notes stand below all text, in smaller type or under a short rule, and the first begins with its number. */
    private void notes(int page) {
        List<Line> sorted = new ArrayList<>(pages.get(page));
        sorted.removeIf(furniture::contains);
        sorted.sort(Comparator.comparingDouble(Line::base));
        int start = sorted.size();
        int first = -1;
        double rule = noteRule(page);
        while (start > 0
                && (isSmall(sorted.get(start - 1))
                        || sorted.get(start - 1).box().top() > rule)) {
            start--;
            if (beginsNote(sorted.get(start))) {
                first = start;
            }
        }
        if (first > 0) {
            furniture.addAll(sorted.subList(first, sorted.size()));
        }
    }

    private boolean isSmall(Line line) {
        return line.size() <= sizes.text() * 0.93;
    }

    private static boolean beginsNote(Line line) {
        return line.beginsRaised() || line.text().matches("\\d{1,3}\\s?\\p{L}.*|[*\u2020]\\s?\\p{L}.*");
    }

    /** The height of a short rule at the left of the page's lower half; below the page where there is none. */
    private double noteRule(int page) {
        PageContent content = contents.get(page);
        return content.rules().stream()
                .filter(Rule::across)
                .filter(rule -> rule.at() > content.height() / 2)
                .filter(rule -> rule.length() > 40 && rule.length() < content.width() * 0.4)
                .filter(rule -> rule.from() < content.width() * 0.2)
                .mapToDouble(Rule::at)
                .max()
                .orElse(Double.MAX_VALUE);
    }
}
