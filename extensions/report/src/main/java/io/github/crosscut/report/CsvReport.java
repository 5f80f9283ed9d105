package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Statements and cases as CSV, one row each, in the dialect of {@link CsvTable}.
 *
 * <p>Statements: {@code review, case, section, kind, statement_id, statement}; {@code themes} and, in the same order,
 * {@code theme_stances}; {@code stance} of the statement; {@code evidence} ({@code theme: words | words}) and {@code rules};
 * {@code review_cues} in the form of evidence; {@code error} where there is no classification. Cases: {@code review, case},
 * the number of {@code statements}, {@code themes} and {@code case_matches} ({@code theme by rule: ground = id, id | ground =
 * id}).
 */
public final class CsvReport implements Report {

    private final CsvTable statements;
    private final CsvTable cases;

    /**
     * Writes to two streams, which {@link #close()} closes.
     *
     * @throws IOException if a stream does not take the header
     */
    public CsvReport(OutputStream statements, OutputStream cases) throws IOException {
        this.statements = new CsvTable(statements, StatementRow.HEADER);
        this.cases = new CsvTable(cases, CaseRow.HEADER);
    }

    @Override
    public void add(TaggedReview review) {
        for (TaggedStatement statement : review.statements()) {
            statements.row(StatementRow.of(statement));
        }
        for (CaseClassification whole : review.cases()) {
            cases.row(CaseRow.of(review.review(), whole));
        }
    }

    @Override
    public void close() throws IOException {
        try (cases) {
            statements.close();
        }
    }
}
