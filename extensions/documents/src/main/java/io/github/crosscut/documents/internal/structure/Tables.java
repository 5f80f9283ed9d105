package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.Kind;
import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Row;
import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads tables: the head of a column tells the kind of its cells, a label at the start of a row its section. */
final class Tables {

    /** Longer cells are no labels. The longest row label of the sample reviews has seven words. */
    private static final int MOST_WORDS_OF_LABEL = 10;

    /** Beyond the first column, names of more words are points without a full stop. */
    private static final int MOST_WORDS_OF_NAME = 5;

    /** A cell's text; section, kind and addressee are null where the table does not tell them. */
    record Entry(
            List<Block> blocks,
            @Nullable String section,
            @Nullable Kind kind,
            @Nullable String addressee) {}

    private enum Column {
        TEXT,
        ROW_LABEL,
        LABEL
    }

    private final List<Row> rows;
    private final int width;
    private final @Nullable Row head;
    private final List<Row> body;
    private final List<Column> columns;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable String section;
    private @Nullable Kind rowKind;

    private Tables(List<Row> rows) {
        this.rows = rows;
        this.width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        this.head = isHead() ? rows.get(0) : null;
        this.body = rows.subList(head == null ? 0 : 1, rows.size());
        this.columns = IntStream.range(0, width).mapToObj(this::column).toList();
    }

    /** The texts of a table's cells that are statements, row by row. */
    static List<Entry> entries(List<Row> rows) {
        Tables table = new Tables(rows);
        table.body.forEach(table::read);
        return table.entries;
    }

    private boolean isHead() {
        Row first = rows.get(0);
        List<String> heads = IntStream.range(0, first.cells().size())
                .mapToObj(i -> cell(first, i))
                .toList();
        boolean names = heads.stream().allMatch(Tables::isHeadForm);
        boolean told = heads.stream().anyMatch(Tables::isHeadWord);
        // Markdown has no tables without a head, so that one may hold the first row's text.
        return rows.size() > 1
                && width > 1
                && names
                && (first.header() || told || cell(first, 0).isEmpty());
    }

    private static boolean isHeadForm(String cell) {
        boolean known = isHeadWord(cell) && !cell.endsWith(".");
        return known || Labels.isName(cell, MOST_WORDS_OF_LABEL);
    }

    private static boolean isHeadWord(String cell) {
        return HeadingWords.kind(cell).isPresent() || HeadingWords.isLabel(cell) || HeadingWords.isRowLabel(cell);
    }

    private Column column(int i) {
        String title = head == null ? "" : cell(head, i);
        if (HeadingWords.isLabel(title)) {
            return Column.LABEL;
        }
        if (HeadingWords.isRowLabel(title)) {
            return Column.ROW_LABEL;
        }
        if (width == 1 || HeadingWords.kind(title).isPresent()) {
            return Column.TEXT;
        }
        boolean names =
                body.stream().allMatch(row -> isLabel(row, i, i == 0 ? MOST_WORDS_OF_LABEL : MOST_WORDS_OF_NAME));
        if (!names) {
            return Column.TEXT;
        }
        return i == 0 ? Column.ROW_LABEL : Column.LABEL;
    }

    private static boolean isLabel(Row row, int i, int mostWords) {
        List<Block> blocks =
                row.cells().size() <= i ? List.of() : row.cells().get(i).blocks();
        return blocks.size() < 2 && Labels.isName(cell(row, i), mostWords);
    }

    private void read(Row row) {
        if (head != null && row.words().text().equals(head.words().text())) {
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String words = cell(row, i);
            if (columns.get(i) == Column.ROW_LABEL && !words.isEmpty()) {
                section = words;
                rowKind = HeadingWords.kind(words).orElse(null);
            } else if (columns.get(i) == Column.TEXT && !words.isEmpty()) {
                entries.add(new Entry(row.cells().get(i).blocks(), section, kind(i), addressee(row)));
            }
        }
    }

    /** What the row's column of those who are to act says, if the table has one. */
    private @Nullable String addressee(Row row) {
        for (int i = 0; head != null && i < width; i++) {
            if (WordList.WHO.has(Fold.words(cell(head, i))) && !cell(row, i).isEmpty()) {
                return cell(row, i);
            }
        }
        return null;
    }

    private @Nullable Kind kind(int column) {
        Optional<Kind> told = head == null ? Optional.empty() : HeadingWords.kind(cell(head, column));
        return told.orElse(rowKind);
    }

    /** The words of a cell; none where the row has fewer cells. */
    private static String cell(Row row, int i) {
        return i < row.cells().size() ? row.cells().get(i).words().text() : "";
    }
}
