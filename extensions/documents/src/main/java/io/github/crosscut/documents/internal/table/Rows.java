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

    private final @Nullable String wanted;
    private final Guard guard;
    private final StringBuilder text = new StringBuilder();
    private final List<Found> found = new ArrayList<>();
    private @Nullable Columns columns;
    /** The rows of the table among which its head is, until it is told. */
    private final List<List<String>> first = new ArrayList<>();

    private boolean headIsTold;
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
        endTable();
        columns = null;
        headIsTold = false;
    }

    /** One more row. */
    void row(List<String> cells) {
        guard.check();
        if (headIsTold) {
            read(cells);
            return;
        }
        first.add(List.copyOf(cells));
        if (first.size() == Head.LAST) {
            endTable();
        }
    }

    /** Tells the head from the first rows, if it is not told yet, and reads those behind it. */
    private void endTable() {
        int head = Head.in(first, wanted);
        if (head >= 0) {
            columns = Columns.of(first.get(head), wanted).orElseThrow();
            anyHead = true;
            first.subList(head + 1, first.size()).forEach(this::read);
        }
        first.clear();
        headIsTold = true;
    }

    private void read(List<String> cells) {
        if (columns != null) {
            Passage words = write(columns.text(cells));
            if (!words.isEmpty()) {
                found.add(columns.found(words, cells));
            }
        }
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
        endTable();
        if (!anyHead) {
            String names = wanted == null ? String.join(", ", Columns.DEFAULT) : "'" + wanted + "'";
            throw new UnreadableException("has no column named " + names + " in the first " + Head.LAST
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
