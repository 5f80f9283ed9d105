package io.github.crosscut.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns of a table, in the order in which every format writes them.
 *
 * @param <R> what a row tells of
 */
public record Table<R>(List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table of these columns. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> Table<R> of(Column<R>... columns) {
        return new Table<>(List.of(columns));
    }

    /** This table with further columns behind its own. */
    public Table<R> and(Table<R> more) {
        return new Table<>(
                Stream.concat(columns.stream(), more.columns.stream()).toList());
    }

    /** The same columns over rows that hold what these columns tell of. */
    public <S> Table<S> in(Function<S, R> part) {
        return new Table<>(columns.stream()
                .map(it -> new Column<>(it.name(), it.type(), part.andThen(it.cell())))
                .toList());
    }

    /** The names of the columns. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    List<Cell> cells(R row) {
        return columns.stream().map(it -> it.cell().apply(row)).toList();
    }

    /** The cells of a row as text. */
    List<String> texts(R row) {
        return cells(row).stream().map(Cell::text).toList();
    }
}
