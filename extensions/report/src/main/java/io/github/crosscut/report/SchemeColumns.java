package io.github.crosscut.report;

import io.github.crosscut.Scheme;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The two columns that a board's scheme adds behind the themes: the headings, and the themes that are under none. */
final class SchemeColumns {

    private SchemeColumns() {}

    /** The columns; none where there is no scheme. */
    static <R> Table<R> of(@Nullable Scheme scheme, Function<R, List<String>> themes) {
        if (scheme == null) {
            return new Table<>(List.of());
        }
        return Table.of(
                Column.list("headings", row -> scheme.arrange(themes.apply(row), theme -> theme)
                        .titles()),
                Column.list("not_under_scheme", row -> scheme.arrange(themes.apply(row), theme -> theme)
                        .elsewhere()));
    }
}
