package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Cell;
import io.github.crosscut.documents.internal.layout.Block.Row;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.layout.Hyphens;
import io.github.crosscut.documents.internal.layout.TypeSizes;
import io.github.crosscut.documents.internal.pdf.Piece.Table;
import io.github.crosscut.documents.internal.pdf.Piece.TableRow;
import io.github.crosscut.documents.internal.pdf.Piece.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Makes blocks of the pieces of all pages; what a page's end has parted is put together again. Not thread-safe. */
final class PdfBlocks {

    private final PdfText text;
    private final TypeSizes sizes;
    private final Hyphens hyphens;
    private final Flow flow;
    private final Set<Line> furniture;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    /** The parts of the table that is open, one a page. */
    private final List<Table> parts = new ArrayList<>();

    PdfBlocks(PdfText text, TypeSizes sizes, Flow flow, Set<Line> furniture) {
        this.text = text;
        this.sizes = sizes;
        this.hyphens = new Hyphens(text.toString());
        this.flow = flow;
        this.furniture = furniture;
    }

    /** The blocks of a document's pieces, without its furniture. */
    List<Block> of(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Table table) {
                endText();
                table(table);
            } else if (piece instanceof TextLine line && !furniture.contains(line.line())) {
                endTable();
                open.add(line.line());
            }
        }
        endText();
        endTable();
        return blocks;
    }

    private void endText() {
        blocks.addAll(blocks(open));
        open.clear();
    }

    private List<Block> blocks(List<Line> lines) {
        Drafts drafts = new Drafts(text, hyphens, sizes);
        int region = -1;
        for (List<Line> part : flow.parts(lines)) {
            int next = part.get(0).page() * 10_000 + part.get(0).region();
            if (next != region) {
                drafts.newRegion();
            }
            region = next;
            drafts.add(part);
        }
        return drafts.blocks();
    }

    private void table(Table table) {
        if (!parts.isEmpty() && !table.continues(parts.get(parts.size() - 1))) {
            endTable();
        }
        parts.add(table);
    }

    /** The rows of all parts of a table; one that the end of a page has parted is put together. */
    private List<TableRow> rows() {
        List<Double> columns = parts.stream()
                .map(Table::columns)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        List<TableRow> rows = new ArrayList<>();
        for (Table part : parts) {
            List<TableRow> more = new ArrayList<>(part.in(columns));
            int last = rows.size() - 1;
            if (last >= 0 && goesOn(rows.get(last), more.get(0))) {
                rows.set(last, joined(rows.get(last), more.remove(0)));
            }
            rows.addAll(more);
        }
        return rows;
    }

    /** Whether the end of a page has parted a row: a sentence in one of its cells goes on. */
    private static boolean goesOn(TableRow upper, TableRow lower) {
        for (int i = 0; i < upper.cells().size(); i++) {
            List<Line> before = upper.cells().get(i);
            List<Line> behind = lower.cells().get(i);
            if (!before.isEmpty()
                    && !behind.isEmpty()
                    && !Ends.isFinished(before.get(before.size() - 1).text())
                    && Ends.startsLower(behind.get(0).text())) {
                return true;
            }
        }
        return false;
    }

    private static TableRow joined(TableRow upper, TableRow lower) {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < upper.cells().size(); i++) {
            List<Line> lines = new ArrayList<>(upper.cells().get(i));
            lines.addAll(lower.cells().get(i));
            cells.add(lines);
        }
        return new TableRow(cells);
    }

    private void endTable() {
        List<TableRow> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean header = i == 0 && rows.size() > 1 && isBold(rows.get(0)) && !isBold(rows.get(1));
            List<Cell> cells = rows.get(i).cells().stream()
                    .map(cell -> new Cell(blocks(cell)))
                    .toList();
            blocks.add(new Row(i == 0, header, cells));
        }
        parts.clear();
    }

    private static boolean isBold(TableRow row) {
        return row.cells().stream().flatMap(List::stream).allMatch(Line::bold);
    }
}
