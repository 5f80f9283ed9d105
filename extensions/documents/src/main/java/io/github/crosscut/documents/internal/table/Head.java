package io.github.crosscut.documents.internal.table;

import io.github.crosscut.documents.internal.words.Fold;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the head of a table among its first rows. */
final class Head {

    /** Titles and remarks above a table's head have no more rows. */
    static final int LAST = 20;

    /** Longer cells are sentences, not names of columns. */
    private static final int MOST_WORDS = 8;

    private static final Pattern NUMBER = Pattern.compile("[\\d\\s./-]+");

    private Head() {}

    /**
     * The number of the row that names the column of statements, or -1 where none does: the first, unless a later one
     * names more columns. Above many heads stands a title such as "Learning" or "Learning, 2019", in cells of its own.
     *
     * @param rows the first rows of a table
     * @param wanted the name that is looked for; null for those of {@link Columns#DEFAULT}
     */
    static int in(List<List<String>> rows, @Nullable String wanted) {
        int head = -1;
        for (int row = 0; row < rows.size(); row++) {
            boolean names = Columns.of(rows.get(row), wanted).isPresent();
            if (names && (head < 0 || (wanted == null && isBetter(row, head, rows)))) {
                head = row;
            }
        }
        return head;
    }

    private static boolean isBetter(int row, int than, List<List<String>> rows) {
        List<String> cells = rows.get(row);
        return filled(cells) > filled(rows.get(than))
                && cells.stream().allMatch(Head::isName)
                && !recurs(Columns.of(cells, null).orElseThrow().text(), row, than, rows);
    }

    /** What stands in several rows of a column is a value, such as a sort of statement, unless one is the title. */
    private static boolean recurs(int column, int row, int title, List<List<String>> rows) {
        String name = Fold.words(rows.get(row).get(column));
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            boolean other = i != row && i != title && column < cells.size();
            if (other && Fold.words(cells.get(column)).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String cell) {
        String name = cell.strip();
        return !name.endsWith(".")
                && !name.endsWith("!")
                && !NUMBER.matcher(name).matches()
                && name.split("\\s+", MOST_WORDS + 1).length <= MOST_WORDS;
    }

    /** How many cells are not blank. */
    static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
