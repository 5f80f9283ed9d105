package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.layout.Mark;
import io.github.crosscut.documents.internal.pdf.Piece.Table;
import io.github.crosscut.documents.internal.pdf.Piece.TableRow;
import io.github.crosscut.documents.internal.pdf.Piece.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the text of a page into reading order: one column after the other where lines stand side by side. Not thread-safe. */
final class Columns {

    /** Lines on either side of a gutter below which it is a chance gap. */
    private static final int FEWEST_LINES = 4;

    /** Rows below which text side by side is no table. */
    private static final int FEWEST_ROWS = 3;

    /** In sizes of type. Spaces are narrower, also those of justified lines, but for the worst. */
    private static final double GAP = 1.3;

    /** In sizes of type; a mark stands no farther before its text. */
    private static final double MARK_GAP = 5;

    /** A column narrower than this, in sizes of type, holds marks or dates. */
    private static final double NARROWEST = 6;

    /** A page of newsprint has some 500. */
    private static final int MOST_STRETCHES = 5_000;

    /** Three columns in a box in a column are as deep as it goes. */
    private static final int DEEPEST = 12;

    private final int page;
    private final List<Piece> pieces = new ArrayList<>();
    private int regions;

    private Columns(int page) {
        this.page = page;
    }

    /** A stretch of words on one line, or a table. */
    private record Stretch(
            Box box,
            double base,
            double size,
            List<Word> words,
            @Nullable Table table) {

        static Stretch of(List<Word> words) {
            Box box = words.get(0).box();
            double size = 0;
            for (Word word : words) {
                box = box.and(word.box());
                size = Math.max(size, word.size());
            }
            return new Stretch(box, words.get(0).base(), size, words, null);
        }

        boolean isMark() {
            String text = words.size() == 1 ? words.get(0).text() : "";
            return !text.isEmpty()
                    && Mark.of(text + " ")
                            .filter(mark -> mark.length() >= text.length())
                            .isPresent();
        }
    }

    /** Two columns and what stands above and below them. */
    private record Split(List<Stretch> above, List<Stretch> left, List<Stretch> right, List<Stretch> below) {}

    /** The lines and tables of a page in reading order. */
    static List<Piece> inOrder(PageContent page, Tables.Found found) {
        Columns columns = new Columns(page.page());
        List<Stretch> stretches = new ArrayList<>(stretches(found.others()));
        found.tables()
                .forEach(table ->
                        stretches.add(new Stretch(table.box(), table.box().top(), 0, List.of(), table)));
        columns.read(stretches, 0, true);
        return columns.pieces;
    }

    private static List<Stretch> stretches(List<Word> words) {
        List<Stretch> stretches = new ArrayList<>();
        for (Line line : WordLines.of(words, 0, 0, 0)) {
            List<Word> open = new ArrayList<>();
            for (Word word : line.words()) {
                if (!open.isEmpty() && isGap(open, word)) {
                    stretches.add(Stretch.of(List.copyOf(open)));
                    open.clear();
                }
                open.add(word);
            }
            stretches.add(Stretch.of(List.copyOf(open)));
        }
        return stretches;
    }

    private static boolean isGap(List<Word> open, Word word) {
        double gap = word.box().left() - open.get(open.size() - 1).box().right();
        double size = Math.max(word.size(), open.get(0).size());
        boolean mark = open.size() == 1 && Stretch.of(open).isMark();
        return gap > size * (mark ? MARK_GAP : GAP);
    }

    /** {@code open} where nothing but the margin of the page is to the right of these. */
    private void read(List<Stretch> stretches, int depth, boolean open) {
        if (stretches.isEmpty()) {
            return;
        }
        boolean may = depth < DEEPEST && stretches.size() <= MOST_STRETCHES;
        Optional<Split> split = may ? split(stretches) : Optional.empty();
        if (split.isEmpty()) {
            column(stretches, open);
            return;
        }
        Split parts = split.get();
        read(parts.above(), depth + 1, open);
        Optional<Table> table = UnruledTable.of(words(parts.left()), words(parts.right()), page);
        if (table.isPresent()) {
            pieces.add(table.get());
        } else {
            read(parts.left(), depth + 1, false);
            read(parts.right(), depth + 1, open);
        }
        read(parts.below(), depth + 1, open);
    }

    private static List<Word> words(List<Stretch> stretches) {
        return stretches.stream().flatMap(stretch -> stretch.words().stream()).toList();
    }

    /** One column: its lines and tables from the top. */
    private void column(List<Stretch> stretches, boolean open) {
        regions++;
        List<Word> words = words(stretches);
        double right = open
                ? Line.MARGIN
                : words.stream().mapToDouble(word -> word.box().right()).max().orElse(0);
        List<Piece> read = new ArrayList<>();
        WordLines.of(words, page, right, regions).forEach(line -> read.add(new TextLine(line)));
        stretches.stream().map(Stretch::table).filter(table -> table != null).forEach(read::add);
        read.sort(Comparator.comparingDouble(piece -> piece.box().top()));
        pieces.addAll(read);
    }

    /** The gutter with most lines to the right of it, if there is one. */
    private static Optional<Split> split(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingDouble(stretch -> stretch.box().top()));
        Split best = null;
        for (Stretch stretch : stretches) {
            Split split = stretch.table() == null ? at(stretch.box().left(), sorted) : null;
            if (split != null
                    && (best == null || split.right().size() > best.right().size())) {
                best = split;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The columns that a gutter before {@code left} parts, in the first stretch of the page where nothing crosses it. */
    private static @Nullable Split at(double left, List<Stretch> sorted) {
        long aligned = sorted.stream()
                .filter(stretch -> Math.abs(stretch.box().left() - left) < 2)
                .count();
        if (aligned < FEWEST_ROWS) {
            return null;
        }
        int from = 0;
        for (int i = 0; i <= sorted.size(); i++) {
            if (i == sorted.size() || crosses(sorted.get(i), left)) {
                Split split = between(left, sorted, from, i);
                if (split != null) {
                    return split;
                }
                from = i + 1;
            }
        }
        return null;
    }

    private static boolean crosses(Stretch stretch, double left) {
        return stretch.table() != null
                ? stretch.box().right() > left - 1
                : stretch.box().left() < left - 2 && stretch.box().right() > left - 0.4 * stretch.size();
    }

    private static @Nullable Split between(double gutter, List<Stretch> sorted, int from, int to) {
        List<Stretch> left = new ArrayList<>();
        List<Stretch> right = new ArrayList<>();
        for (Stretch stretch : sorted.subList(from, to)) {
            (stretch.box().left() < gutter - 2 ? left : right).add(stretch);
        }
        if (!isColumn(left) || !isColumn(right)) {
            return null;
        }
        Box one = box(left);
        Box other = box(right);
        double shared = one.sharedHeight(other);
        if (shared < 0.5 * Math.min(one.height(), other.height())) {
            return null;
        }
        // A title that is too short to reach over the gutter stands above both columns.
        List<Stretch> above = new ArrayList<>(sorted.subList(0, from));
        left.stream().filter(stretch -> stretch.box().bottom() < other.top()).forEach(above::add);
        left.removeAll(above);
        return new Split(above, left, right, sorted.subList(to, sorted.size()));
    }

    private static boolean isColumn(List<Stretch> stretches) {
        long marks = stretches.stream().filter(Stretch::isMark).count();
        double size = stretches.stream().mapToDouble(Stretch::size).max().orElse(0);
        return stretches.size() >= FEWEST_LINES
                && marks * 2 < stretches.size()
                && box(stretches).width() > NARROWEST * size;
    }

    private static Box box(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::box).reduce(Box::and).orElse(new Box(0, 0, 0, 0));
    }

    /** Reads text side by side as a table where gaps between rows go through both columns. */
    private static final class UnruledTable {

        /** In sizes of type: a gap between rows beyond that between lines. */
        private static final double ROW_GAP = 0.75;

        /** Points between the first base lines of a row's cells. */
        private static final double SAME_LINE = 2;

        /** Columns of running text have more lines between gaps that go through both by chance. */
        private static final int MOST_LINES_OF_ROW = 7;

        private UnruledTable() {}

        static Optional<Table> of(List<Word> leftWords, List<Word> rightWords, int page) {
            Set<Word> left = new LinkedHashSet<>(leftWords);
            Set<Word> right = new LinkedHashSet<>(rightWords);
            List<Word> all = new ArrayList<>(left);
            all.addAll(right);
            List<List<Word>> strips = strips(all);
            long level = strips.stream()
                    .filter(strip -> Math.abs(top(strip, left) - top(strip, right)) < SAME_LINE)
                    .count();
            int lines = WordLines.of(List.copyOf(left), page, 0, 0).size();
            boolean table = strips.size() >= FEWEST_ROWS
                    && level * 10 >= strips.size() * 7L
                    && lines <= strips.size() * MOST_LINES_OF_ROW;
            if (!table) {
                return Optional.empty();
            }
            double start =
                    right.stream().mapToDouble(word -> word.box().left()).min().orElse(0);
            double end =
                    right.stream().mapToDouble(word -> word.box().right()).max().orElse(0);
            double first =
                    left.stream().mapToDouble(word -> word.box().left()).min().orElse(0);
            List<TableRow> rows = new ArrayList<>();
            for (List<Word> strip : strips) {
                int region = 1_000_000 + rows.size() * 2;
                rows.add(new TableRow(List.of(
                        WordLines.of(strip.stream().filter(left::contains).toList(), page, start, region),
                        WordLines.of(strip.stream().filter(right::contains).toList(), page, end, region + 1))));
            }
            Box box = all.stream().map(Word::box).reduce(Box::and).orElseThrow();
            return Optional.of(new Table(page, box, List.of(first, start), rows));
        }

        /** The first base line of a side's words in a strip; endless where it has none. */
        private static double top(List<Word> strip, Set<Word> side) {
            return strip.stream()
                    .filter(side::contains)
                    .mapToDouble(Word::base)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }

        private static List<List<Word>> strips(List<Word> words) {
            List<Word> sorted = new ArrayList<>(words);
            sorted.sort(Comparator.comparingDouble(word -> word.box().top()));
            List<List<Word>> strips = new ArrayList<>();
            double bottom = Double.NEGATIVE_INFINITY;
            for (Word word : sorted) {
                if (strips.isEmpty() || word.box().top() - bottom > ROW_GAP * word.size()) {
                    strips.add(new ArrayList<>());
                }
                strips.get(strips.size() - 1).add(word);
                bottom = Math.max(bottom, word.box().bottom());
            }
            return strips;
        }
    }
}
