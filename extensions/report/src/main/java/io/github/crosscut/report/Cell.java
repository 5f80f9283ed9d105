package io.github.crosscut.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table. Immutable. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Text("");

    /** The cell as text; the items of a list are separated by {@code "; "}. */
    String text();

    /** Words. */
    record Text(String text) implements Cell {}

    /** A number without a fraction. */
    record Whole(int value) implements Cell {

        @Override
        public String text() {
            return Integer.toString(value);
        }
    }

    /** A number with one place behind its point. */
    record Decimal(double value) implements Cell {

        @Override
        public String text() {
            String text = String.format(Locale.ROOT, "%.1f", value);
            return text.equals("-0.0") ? "0.0" : text;
        }
    }

    /** A list, in its order. */
    record Items(List<String> items) implements Cell {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return CsvTable.list(items);
        }
    }

    /** Values by their names, in the order of the names, so that the same input gives the same output. */
    record Named(Map<String, String> values) implements Cell {

        public Named {
            values = new TreeMap<>(values);
        }

        @Override
        public String text() {
            var pairs = new ArrayList<String>();
            values.forEach((name, value) -> pairs.add(name + ": " + value));
            return CsvTable.list(pairs);
        }
    }

    /** The cell of a text; empty for null. */
    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    /** The cell of a number with a fraction; empty for null. */
    static Cell of(@Nullable Double number) {
        return number == null ? EMPTY : new Decimal(number);
    }

    /** The cell of a number; empty for null. */
    static Cell of(@Nullable Integer number) {
        return number == null ? EMPTY : new Whole(number);
    }
}
