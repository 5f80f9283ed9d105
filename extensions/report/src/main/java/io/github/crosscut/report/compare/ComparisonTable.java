package io.github.crosscut.report.compare;

import io.github.crosscut.report.Column;
import io.github.crosscut.report.CsvTable;
import io.github.crosscut.report.Table;
import io.github.crosscut.report.ThemeCount;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Themes on two sides as CSV, a row each; {@code _a} is the first side and {@code _b} the second. */
public final class ComparisonTable {

    private static final Table<ThemePair> COLUMNS = Table.of(
                    Column.<ThemePair>text("theme", it -> it.theme().id()),
                    Column.<ThemePair>text("title", it -> it.theme().title()))
            .and(shared("reviews", Carried::reviews, ThemePair::reviews))
            .and(shared("cases", Carried::cases, ThemePair::cases))
            .and(shared("statements", it -> it.count().statements(), ThemePair::statements))
            .and(both("concern", stance(ThemeCount::concern)))
            .and(both("strength", stance(ThemeCount::strength)))
            .and(both("expectation", stance(ThemeCount::expectation)))
            .and(both("neutral", stance(ThemeCount::neutral)));

    private ComparisonTable() {}

    private static Table<ThemePair> shared(
            String name, ToIntFunction<Carried> number, Function<ThemePair, Shares> shares) {
        return both(name, number)
                .and(Table.of(
                        Column.decimal(name + "_share_a", it -> shares.apply(it).first()),
                        Column.decimal(name + "_share_b", it -> shares.apply(it).second()),
                        Column.decimal(
                                name + "_difference", it -> shares.apply(it).difference())));
    }

    private static Table<ThemePair> both(String name, ToIntFunction<Carried> number) {
        return Table.of(
                Column.integer(name + "_a", it -> number.applyAsInt(it.first())),
                Column.integer(name + "_b", it -> number.applyAsInt(it.second())));
    }

    private static ToIntFunction<Carried> stance(ToIntFunction<ThemeCount> number) {
        return it -> number.applyAsInt(it.count());
    }

    /**
     * Writes the table, the themes in the order of the codebook.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Comparison comparison) throws IOException {
        CsvTable.write(out, COLUMNS, comparison.themes());
    }

    /** The columns. */
    public static Table<ThemePair> columns() {
        return COLUMNS;
    }
}
