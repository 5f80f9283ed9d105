package io.github.crosscut.batch.lines;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the rows of a table, whose first one is the header, into the lines of JSON that say the same. */
final class TableLines {

    private static final String LIST_SEPARATOR = ";";

    private final Map<String, Integer> columns;
    private final int width;
    private final String text;
    private final String themes;

    private TableLines(TableRow header, Columns wanted) {
        this.columns = columns(header);
        this.width = header.cells().size();
        this.text = name(wanted.text());
        this.themes = name(wanted.themes());
    }

    /** The lines of a table; blank rows are left out. */
    static List<JsonLine> of(List<TableRow> rows, Columns wanted) {
        List<TableRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            throw new TableException(TableException.NOWHERE, "the table is empty; its first row names the columns");
        }
        var lines = new TableLines(filled.get(0), wanted);
        lines.require(filled.get(0), lines.text, "--text-column");
        if (wanted.coded()) {
            lines.require(filled.get(0), lines.themes, "--themes-column");
        }
        return filled.subList(1, filled.size()).stream().map(lines::line).toList();
    }

    static Map<String, Integer> columns(TableRow row) {
        var columns = new HashMap<String, Integer>();
        for (int column = 0; column < row.cells().size(); column++) {
            // Of two columns of one name the first is meant: a spreadsheet's helper columns stand to the right.
            columns.putIfAbsent(name(row.cell(column)), column);
        }
        return columns;
    }

    private static String name(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    private void require(TableRow header, String column, String option) {
        if (!columns.containsKey(column)) {
            throw new TableException(
                    header.number(),
                    "no column '" + column + "' among the " + header.cells().size()
                            + " of the first row, which names the columns; commas separate them in CSV; " + option
                            + " says what it is called");
        }
    }

    private JsonLine line(TableRow row) {
        if (row.cells().stream().skip(width).anyMatch(it -> !it.isBlank())) {
            // Read on, a statement that holds a comma and no quotes would be cut off at it.
            return new JsonLine.Invalid(
                    row.number(),
                    "the row has " + row.cells().size() + " cells and the first row " + width
                            + "; quote a cell that holds a comma");
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        cell(row, text).ifPresent(it -> object.put("text", it));
        Columns.VALUES.forEach(column -> cell(row, column).ifPresent(it -> object.put(column, value(column, it))));
        object.set("themes", list(row, themes));
        Columns.LISTS.forEach(column -> object.set(column, list(row, column)));
        return new JsonLine.Valid(row.number(), object);
    }

    /** Spreadsheets hold {@code Good practice} where files of JSON hold {@code good-practice}. */
    private static String value(String column, String cell) {
        String value = cell.strip();
        return column.equals("kind") || column.equals("stance")
                ? value.toLowerCase(Locale.ROOT).replace(' ', '-')
                : value;
    }

    private ArrayNode list(TableRow row, String column) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (String item : cell(row, column).orElse("").split(LIST_SEPARATOR, -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    private Optional<String> cell(TableRow row, String column) {
        return Optional.ofNullable(columns.get(column)).map(row::cell).filter(it -> !it.isBlank());
    }
}
