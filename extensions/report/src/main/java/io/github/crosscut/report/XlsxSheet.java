package io.github.crosscut.report;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a sheet of a workbook: a frozen header with filters, columns of a sensible width, text wrapped, numbers as
 * numbers. Text is written as text in its cell and never as a formula, whatever it begins with. What does not fit on one
 * sheet goes on on another. Only some rows are in memory. Sheets of one workbook are filled one after the other. Not
 * thread-safe.
 *
 * @param <R> what a row tells of
 */
final class XlsxSheet<R> {

    /** How many rows are held before they are written. */
    private static final int HELD = 200;

    /** Excel calls a sheet with more links damaged. */
    private static final int MOST_LINKS = 65_530;

    private static final String HEADER_FILL = "DCE6F1";
    private static final String LINK_COLOUR = "0563C1";

    private final Workbook book;
    private final String name;
    private final Table<R> table;
    private final Room room;
    private final XlsxColumns columns;

    private Worksheet sheet;
    private int sheets = 1;
    private int rows;
    private int links;

    /**
     * What one sheet takes.
     *
     * @param rows how many, the header among them
     * @param links how many; what comes behind them leads nowhere
     */
    record Room(int rows, int links) {

        static final Room WHOLE = new Room(Worksheet.MAX_ROWS, MOST_LINKS);
    }

    XlsxSheet(Workbook book, String name, Table<R> table) {
        this(book, name, table, table.columns().size(), Room.WHOLE);
    }

    /**
     * A sheet of its own kind.
     *
     * @param upright the first of the columns of numbers whose names stand upright
     */
    XlsxSheet(Workbook book, String name, Table<R> table, int upright, Room room) {
        this.book = book;
        this.name = name;
        this.table = table;
        this.room = room;
        this.columns = new XlsxColumns(table.header(), upright);
        this.sheet = book.newWorksheet(name);
    }

    /** Writes all rows and ends the sheet. */
    void write(Iterable<R> all) throws IOException {
        for (R row : all) {
            row(row, -1, null);
        }
        finish();
    }

    /**
     * Adds a row.
     *
     * @param linked the column whose cell leads somewhere
     * @param link where it leads, or null for nowhere
     */
    void row(R row, int linked, @Nullable String link) throws IOException {
        if (rows == room.rows()) {
            nextSheet();
        }
        if (rows == 0) {
            header();
        }
        boolean leads = link != null && links < room.links();
        if (leads) {
            links++;
            // The link's own text would be kept in memory; the cell's is written over it.
            sheet.hyperlink(rows, linked, new HyperLink(link, ""));
        }
        List<Cell> cells = table.cells(row);
        cells(cells);
        sheet.rowHeight(rows, columns.height(cells));
        style(rows).wrapText(true).verticalAlignment("top").set();
        // Past the last link nothing must look like one.
        if (leads) {
            sheet.style(rows, linked)
                    .fontColor(LINK_COLOUR)
                    .underlined()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        rows++;
        if (rows % HELD == 0) {
            sheet.flush();
        }
    }

    /** Ends the sheet; the next one may begin. */
    void finish() throws IOException {
        if (rows == 0) {
            header();
        }
        int last = table.columns().size() - 1;
        sheet.setAutoFilter(0, 0, rows - 1, last);
        sheet.finish();
    }

    private void nextSheet() throws IOException {
        finish();
        sheets++;
        sheet = book.newWorksheet(name + " (" + sheets + ")");
        rows = 0;
        links = 0;
    }

    private void header() {
        List<String> header = table.header();
        for (int column = 0; column < header.size(); column++) {
            sheet.inlineString(0, column, XlsxText.of(header.get(column)));
        }
        style(0).bold()
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        columns.layOut(sheet);
        rows = 1;
    }

    private void cells(List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell instanceof Cell.Whole number) {
                sheet.value(rows, column, number.value());
            } else if (cell instanceof Cell.Decimal number) {
                sheet.value(rows, column, number.value());
            } else if (!cell.text().isEmpty()) {
                sheet.inlineString(rows, column, XlsxText.of(cell.text()));
            }
        }
    }

    private StyleSetter style(int row) {
        return sheet.range(row, 0, row, table.columns().size() - 1).style();
    }
}
