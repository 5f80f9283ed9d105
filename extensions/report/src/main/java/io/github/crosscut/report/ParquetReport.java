package io.github.crosscut.report;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements and cases as Parquet, for analysis. The README of this room lists the columns, which are those of CSV; lists and
 * maps are lists and maps. Needs {@code parquet-floor} on the class path, which this room does not bring: it holds classes
 * under Hadoop's names, which must not meet Hadoop's own.
 */
public final class ParquetReport implements Report {

    private final ParquetTable<StatementTable.Row> statements;
    private final ParquetTable<CaseTable.Row> cases;

    /**
     * Writes to two streams, which {@link #close()} closes.
     *
     * @param scheme the board's scheme under whose headings to report, or null for none
     * @throws IOException if a stream does not take it
     */
    public ParquetReport(OutputStream statements, OutputStream cases, @Nullable Scheme scheme) throws IOException {
        this.statements = new ParquetTable<>(statements, StatementTable.under(scheme));
        this.cases = new ParquetTable<>(cases, CaseTable.under(scheme));
    }

    @Override
    public void add(TaggedReview review) throws IOException {
        for (var row : StatementTable.Row.of(review).toList()) {
            statements.row(row);
        }
        for (var row : CaseTable.Row.of(review).toList()) {
            cases.row(row);
        }
    }

    /**
     * Writes what rules over many cases say.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void writeRecurring(OutputStream out, List<CasesMatch> matches) throws IOException {
        ParquetTable.write(out, RecurringThemes.columns(), matches);
    }

    /**
     * Writes what people decided.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void writeDecisions(OutputStream out, List<DecisionRow> rows) throws IOException {
        ParquetTable.write(out, DecisionRow.COLUMNS, rows);
    }

    @Override
    public void close() throws IOException {
        try (cases) {
            statements.close();
        }
    }
}
