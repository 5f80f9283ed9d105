package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.pdf.Piece.Table;
import io.github.crosscut.documents.internal.pdf.Piece.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the tables of a page by the lines that are drawn around and between their cells. Not thread-safe. */
final class Tables {

    /** Points; lines closer than this are the same or touch. Browsers leave two points between the frames of cells. */
    static final double REACH = 3.5;

    private final PageContent page;
    private final List<Table> tables = new ArrayList<>();
    private final Set<Word> inside = new HashSet<>();
    private int regions = 1_000;

    private Tables(PageContent page) {
        this.page = page;
    }

    /** The tables of a page and the words that stand in none. */
    record Found(List<Table> tables, List<Word> others) {}

    static Found in(PageContent page) {
        Tables found = new Tables(page);
        for (List<Rule> grid : found.grids()) {
            found.read(grid);
        }
        List<Word> others = page.words().stream()
                .filter(word -> !found.inside.contains(word))
                .toList();
        return new Found(found.tables, others);
    }

    /** The lines that hang together. */
    private List<List<Rule>> grids() {
        List<Rule> rules = page.rules();
        int[] parent = new int[rules.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < parent.length; i++) {
            for (int j = 0; j < i; j++) {
                if (rules.get(i).meets(rules.get(j))) {
                    parent[root(parent, i)] = root(parent, j);
                }
            }
        }
        Map<Integer, List<Rule>> grids = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            grids.computeIfAbsent(root(parent, i), root -> new ArrayList<>()).add(rules.get(i));
        }
        return grids.values().stream().filter(grid -> grid.size() > 2).toList();
    }

    private static int root(int[] parent, int of) {
        int root = of;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void read(List<Rule> grid) {
        Box box = bounds(grid);
        Map<List<Integer>, List<Word>> cells = new HashMap<>();
        List<Double> lefts = starts(grid, false);
        List<Double> tops = starts(grid, true);
        for (Word word : page.words()) {
            if (box.holds(word.box().center(), word.box().middle())) {
                double left = last(grid, false, word.box().center(), word.box().middle(), box.left());
                double top = last(grid, true, word.box().middle(), word.box().center(), box.top());
                cells.computeIfAbsent(List.of(index(tops, top), index(lefts, left)), at -> new ArrayList<>())
                        .add(word);
            }
        }
        List<Integer> rows =
                cells.keySet().stream().map(at -> at.get(0)).distinct().sorted().toList();
        List<Integer> columns =
                cells.keySet().stream().map(at -> at.get(1)).distinct().sorted().toList();
        // One column is a box around text.
        if (columns.size() > 1) {
            cells.values().forEach(inside::addAll);
            List<TableRow> read = rows.stream()
                    .map(row -> new TableRow(columns.stream()
                            .map(column -> lines(
                                    cells.getOrDefault(List.of(row, column), List.of()),
                                    right(grid, lefts.get(column), box)))
                            .toList()))
                    .toList();
            tables.add(
                    new Table(page.page(), box, columns.stream().map(lefts::get).toList(), read));
        }
    }

    private List<Line> lines(List<Word> words, double right) {
        regions++;
        return WordLines.of(words, page.page(), right, regions);
    }

    private static Box bounds(List<Rule> grid) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Rule rule : grid) {
            left = Math.min(left, rule.across() ? rule.from() : rule.at());
            right = Math.max(right, rule.across() ? rule.to() : rule.at());
            top = Math.min(top, rule.across() ? rule.at() : rule.from());
            bottom = Math.max(bottom, rule.across() ? rule.at() : rule.to());
        }
        return new Box(left, top, right, bottom);
    }

    /** Where lines of a direction stand, those that are close together as one. */
    private static List<Double> starts(List<Rule> grid, boolean across) {
        List<Double> places = new ArrayList<>();
        Box box = bounds(grid);
        places.add(across ? box.top() : box.left());
        grid.stream()
                .filter(rule -> rule.across() == across)
                .map(Rule::at)
                .sorted()
                .filter(at -> at - places.get(places.size() - 1) > REACH)
                .forEach(places::add);
        return places;
    }

    private static int index(List<Double> starts, double at) {
        int index = 0;
        while (index + 1 < starts.size() && starts.get(index + 1) <= at + 0.01) {
            index++;
        }
        return index;
    }

    /** The last line before a place that spans it; {@code edge} where there is none. */
    private static double last(List<Rule> grid, boolean across, double before, double spanning, double edge) {
        return grid.stream()
                .filter(rule -> rule.across() == across && rule.at() <= before && rule.spans(spanning))
                .mapToDouble(Rule::at)
                .max()
                .orElse(edge);
    }

    private static double right(List<Rule> grid, double left, Box box) {
        return grid.stream()
                .filter(rule -> !rule.across() && rule.at() > left + 2 * REACH)
                .map(Rule::at)
                .min(Comparator.naturalOrder())
                .orElse(box.right());
    }
}
