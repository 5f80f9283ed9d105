package io.github.crosscut.report;

import io.github.crosscut.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Statements and cases as CSV, one row each, in the dialect of {@link CsvTable}. The README of this room lists the columns;
 * with a board's scheme both tables have two more, {@code headings} and {@code not_under_scheme}.
 */
public final class CsvReport implements Report {

    private final Table<StatementTable.Row> statementColumns;
    private final Table<CaseTable.Row> caseColumns;
    private final CsvTable statements;
    private final CsvTable cases;

    /**
     * Writes to two streams, which {@link #close()} closes, without a board's scheme.
     *
     * @throws IOException if a stream does not take the header
     */
    public CsvReport(OutputStream statements, OutputStream cases) throws IOException {
        this(statements, cases, null);
    }

    /**
     * Writes to two streams, which {@link #close()} closes.
     *
     * @param scheme the board's scheme under whose headings to report, or null for none
     * @throws IOException if a stream does not take the header
     */
    public CsvReport(OutputStream statements, OutputStream cases, @Nullable Scheme scheme) throws IOException {
        this.statementColumns = StatementTable.under(scheme);
        this.caseColumns = CaseTable.under(scheme);
        this.statements = new CsvTable(statements, statementColumns.header());
        this.cases = new CsvTable(cases, caseColumns.header());
    }

    @Override
    public void add(TaggedReview review) {
        StatementTable.Row.of(review).forEach(row -> statements.row(statementColumns.texts(row)));
        CaseTable.Row.of(review).forEach(row -> cases.row(caseColumns.texts(row)));
    }

    @Override
    public void close() throws IOException {
        try (cases) {
            statements.close();
        }
    }
}
