package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Statements and cases as CSV, one row each, in the dialect of {@link CsvTable}.
 *
 * <p>Statements: {@code review, case, section, kind, statement_id, statement}; {@code themes} and, in the same order,
 * {@code theme_stances}; {@code stance} of the statement; {@code evidence} ({@code theme: words | words}) and {@code rules};
 * {@code review_cues} in the form of evidence; {@code error} where there is no classification. Cases: {@code review, case},
 * the number of {@code statements}, {@code themes}, {@code case_matches} ({@code theme by rule: ground = id, id | ground =
 * id}) and, in the same form, {@code review_cues}. With a board's scheme both have {@code headings} and
 * {@code not_under_scheme} at the end.
 */
public final class CsvReport implements Report {

    private final CsvTable statements;
    private final CsvTable cases;
    private final @Nullable Scheme scheme;

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
        this.statements = new CsvTable(statements, StatementRow.header(scheme));
        this.cases = new CsvTable(cases, CaseRow.header(scheme));
        this.scheme = scheme;
    }

    @Override
    public void add(TaggedReview review) {
        for (TaggedStatement statement : review.statements()) {
            statements.row(StatementRow.of(statement, scheme));
        }
        for (CaseClassification whole : review.cases()) {
            cases.row(CaseRow.of(review.review(), whole, scheme));
        }
    }

    @Override
    public void close() throws IOException {
        try (cases) {
            statements.close();
        }
    }
}
