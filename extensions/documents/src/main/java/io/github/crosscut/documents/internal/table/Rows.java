package io.github.crosscut.documents.internal.table;

import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Passage;
import io.github.crosscut.documents.internal.read.Normal;
import io.github.crosscut.documents.internal.structure.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the statements of a table, row by row, and writes their words into one text, a row a line. Not thread-safe. */
public final class Rows {

    /** Titles and remarks above a table's head have no more rows. */
    static final int LAST_HEAD = 20;

    private final @Nullable String wanted;
    private final Guard guard;
    private final StringBuilder text = new StringBuilder();
    private final List<Found> found = new ArrayList<>();
    private @Nullable Columns columns;
    private int rows;
    private int startOfTable;
    private int foundBefore;
    private boolean anyHead;

    /** The column of statements has this name, or one of {@link Columns#DEFAULT} if it is null. */
    public Rows(@Nullable String wanted, Guard guard) {
        this.wanted = wanted;
        this.guard = guard;
    }

    /** The text that the statements' places point into. */
    public String text() {
        return text.toString();
    }

    /** The statements so far. */
    public List<Found> found() {
        return List.copyOf(found);
    }

    /** A table begins, whose head is among its first rows. */
    void beginTable() {
        columns = null;
        rows = 0;
        startOfTable = text.length();
        foundBefore = found.size();
    }

    /** One more row. */
    void row(List<String> cells) {
        guard.check();
        rows++;
        if (isHead(cells)) {
            columns = Columns.of(cells, wanted).orElseThrow();
            anyHead = true;
            text.setLength(startOfTable);
            found.subList(foundBefore, found.size()).clear();
        } else if (columns != null) {
            Passage words = write(columns.text(cells));
            if (!words.isEmpty()) {
                found.add(columns.found(words, cells));
            }
        }
    }

    /** A title such as "Learning" in a cell of its own looks like a head, until one of several columns follows. */
    private boolean isHead(List<String> cells) {
        return rows <= LAST_HEAD
                && (columns == null || (columns.areOne() && filled(cells) > 1))
                && Columns.of(cells, wanted).isPresent();
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** One more statement, whose other members are told. */
    void statement(String words, Map<String, String> others) {
        guard.check();
        Passage written = write(words);
        if (!written.isEmpty()) {
            found.add(Columns.found(written, others));
        }
    }

    /** All tables have been read; throws where none had a column of statements. */
    Rows end() {
        if (!anyHead) {
            String names = wanted == null ? String.join(", ", Columns.DEFAULT) : "'" + wanted + "'";
            throw new UnreadableException("has no column named " + names + " in the first " + LAST_HEAD
                    + " rows; name the column that holds the statements");
        }
        return this;
    }

    private Passage write(String raw) {
        String words = Normal.text(raw).strip();
        guard.characters(words.length() + 1);
        Passage written = Passage.at(text.length(), words);
        if (!words.isEmpty()) {
            text.append(words).append('\n');
        }
        return Cleaner.clean(written);
    }
}
