package io.github.crosscut.report;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** How wide the columns of a sheet are, and which of them stay in view. */
final class XlsxColumns {

    /** In characters of the usual font: what is read is wide, what is filtered by fits its usual words. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("statement", 70),
            Map.entry("definition", 70),
            Map.entry("include", 50),
            Map.entry("exclude", 50),
            Map.entry("sources", 40),
            Map.entry("evidence", 45),
            Map.entry("case_matches", 60),
            Map.entry("grounds", 60),
            Map.entry("review_cues", 35),
            Map.entry("value", 70),
            Map.entry("name", 45),
            Map.entry("rules", 70),
            Map.entry("rule", 40),
            Map.entry("themes", 30),
            Map.entry("theme", 28),
            Map.entry("title", 28),
            Map.entry("words", 45),
            Map.entry("why", 45),
            Map.entry("at", 22),
            Map.entry("heading", 45),
            Map.entry("headings", 40),
            Map.entry("not_under_scheme", 30),
            Map.entry("theme_stances", 26),
            Map.entry("review", 28),
            Map.entry("review_title", 44),
            Map.entry("board", 34),
            Map.entry("statement_id", 38),
            Map.entry("section", 32),
            Map.entry("error", 30),
            Map.entry("attributes", 40),
            Map.entry("pack", 68),
            Map.entry("review_type", 24),
            Map.entry("year", 8),
            Map.entry("page", 8),
            Map.entry("start", 9),
            Map.entry("end", 9));

    private static final int OTHER = 16;

    /** In characters; room for the longest title of a theme, upright. */
    private static final int NARROW = 5;

    /** In points: a character of the usual font, bold, at its widest; a line; and the highest row that Excel knows. */
    private static final double CHARACTER = 7;

    private static final double LINE = 15;
    private static final double HIGHEST = 405;

    private final List<String> names;
    private final int upright;

    /**
     * Columns of these names.
     *
     * @param upright the first of those, numbers all, whose names stand upright, so that many fit side by side
     */
    XlsxColumns(List<String> names, int upright) {
        this.names = names;
        this.upright = upright;
    }

    /** How high a row must be to show its text, in points: spreadsheets do not all find out by themselves. */
    double height(List<Cell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            lines = Math.max(lines, lines(cells.get(column), width(column)));
        }
        return Math.min(HIGHEST, lines * LINE);
    }

    private static int lines(Cell cell, int width) {
        if (cell instanceof Cell.Whole) {
            return 1;
        }
        return cell.text().lines().mapToInt(line -> 1 + line.length() / width).sum();
    }

    private int width(int column) {
        return column < upright ? WIDTHS.getOrDefault(names.get(column), OTHER) : NARROW;
    }

    private int longest() {
        return names.stream().skip(upright).mapToInt(String::length).max().orElse(1);
    }

    /** Sets the widths, keeps the header in view, and prints it on every page. */
    void layOut(Worksheet sheet) {
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, width(column));
        }
        if (upright < names.size()) {
            sheet.range(0, upright, 0, names.size() - 1).style().rotation(90).set();
            sheet.rowHeight(0, Math.min(HIGHEST, CHARACTER * longest()));
        }
        sheet.freezePane(upright < names.size() ? 1 : 0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
    }
}
