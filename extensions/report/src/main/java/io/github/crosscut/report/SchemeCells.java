package io.github.crosscut.report;

import io.github.crosscut.Scheme;
import io.github.crosscut.UnderScheme;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two columns that a board's scheme adds behind the others: the headings, and the themes that are under none. */
final class SchemeCells {

    private SchemeCells() {}

    /** The header with these columns; the same where there is no scheme. */
    static List<String> header(List<String> header, @Nullable Scheme scheme) {
        return scheme == null ? header : with(header, "headings", "not_under_scheme");
    }

    /** The row with these cells; the same where there is no scheme. */
    static <T> List<String> row(List<String> row, @Nullable UnderScheme<T> under, Function<T, String> theme) {
        return under == null
                ? row
                : with(
                        row,
                        CsvTable.list(under.titles()),
                        CsvTable.list(under.elsewhere().stream().map(theme).toList()));
    }

    private static List<String> with(List<String> cells, String... more) {
        return Stream.concat(cells.stream(), Stream.of(more)).toList();
    }
}
