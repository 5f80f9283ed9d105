package io.github.crosscut.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <R> what a row tells of
 * @param name as it stands in the header
 * @param type what its cells hold
 * @param cell its cell of a row
 */
public record Column<R>(String name, Type type, Function<R, Cell> cell) {

    /** What the cells of a column hold, where they hold anything. */
    public enum Type {
        /** Words. */
        TEXT,
        /** A number without a fraction. */
        INTEGER,
        /** A number with one place behind its point. */
        DECIMAL,
        /** Words in an order. */
        LIST,
        /** Words by names. */
        MAP
    }

    /** A column of words. */
    public static <R> Column<R> text(String name, Function<R, @Nullable String> text) {
        return new Column<>(name, Type.TEXT, row -> Cell.of(text.apply(row)));
    }

    /** A column of whole numbers. */
    public static <R> Column<R> integer(String name, Function<R, @Nullable Integer> number) {
        return new Column<>(name, Type.INTEGER, row -> Cell.of(number.apply(row)));
    }

    /** A column of numbers with a fraction. */
    public static <R> Column<R> decimal(String name, Function<R, @Nullable Double> number) {
        return new Column<>(name, Type.DECIMAL, row -> Cell.of(number.apply(row)));
    }

    /** A column of lists. */
    public static <R> Column<R> list(String name, Function<R, List<String>> items) {
        return new Column<>(name, Type.LIST, row -> new Cell.Items(items.apply(row)));
    }

    /** A column of values by their names. */
    public static <R> Column<R> map(String name, Function<R, Map<String, String>> values) {
        return new Column<>(name, Type.MAP, row -> new Cell.Named(values.apply(row)));
    }
}
