package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Block.Cell;
import io.github.crosscut.documents.internal.layout.Block.Row;
import io.github.crosscut.documents.internal.layout.Lines;
import io.github.crosscut.documents.internal.layout.Mark;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds and reads tables whose cells are parted by tabs, one row a line. */
final class TabRows {

    private TabRows() {}

    /**
     * Which of the lines are rows: those with a tab between their words, and those beside a row with a tab at either end
     * (a row with one cell filled).
     */
    static BitSet in(List<SourceLine> lines) {
        BitSet rows = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (hasInnerTab(lines.get(i))) {
                rows.set(i);
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            if (rows.get(i - 1) && hasTab(lines.get(i))) {
                rows.set(i);
            }
        }
        for (int i = lines.size() - 2; i >= 0; i--) {
            if (rows.get(i + 1) && hasTab(lines.get(i))) {
                rows.set(i);
            }
        }
        return rows;
    }

    /** The row on a line; {@code first} where a table begins with it. */
    static Row row(SourceLine line, boolean first) {
        List<Cell> cells = new ArrayList<>();
        int start = line.from();
        for (int i = line.from(); i <= line.to(); i++) {
            if (i == line.to() || line.text().charAt(i) == '\t') {
                cells.add(new Cell(Lines.of(Passage.of(line.text(), start, i), false)));
                start = i + 1;
            }
        }
        return new Row(first, false, cells);
    }

    private static boolean hasInnerTab(SourceLine line) {
        int skip = Mark.of(line.words()).map(Mark::length).orElse(0);
        return line.text().substring(line.start() + skip, line.end()).indexOf('\t') >= 0;
    }

    private static boolean hasTab(SourceLine line) {
        int tab = line.text().indexOf('\t', line.from());
        return !line.isBlank() && tab >= 0 && tab < line.to();
    }
}
