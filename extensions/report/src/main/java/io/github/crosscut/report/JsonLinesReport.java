package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Statements and cases as JSON Lines. A statement is its place ({@code id, review, case, section, kind, page, start,
 * end, text}) and its {@code themes} with all evidence, {@code review_cues}, {@code stance} and {@code pack}, or its
 * {@code error}; a case is {@code review, case, statements, themes, matches, pack}.
 */
public final class JsonLinesReport implements Report {

    private final JsonLines statements;
    private final JsonLines cases;

    /** Writes to two streams, which {@link #close()} closes. */
    public JsonLinesReport(OutputStream statements, OutputStream cases) {
        this.statements = new JsonLines(statements);
        this.cases = new JsonLines(cases);
    }

    @Override
    public void add(TaggedReview review) throws IOException {
        for (TaggedStatement statement : review.statements()) {
            statements.write(TaggedStatementJson.of(statement));
        }
        for (CaseClassification whole : review.cases()) {
            cases.write(CaseJson.of(review.review(), whole));
        }
    }

    @Override
    public void close() throws IOException {
        try (cases) {
            statements.close();
        }
    }
}
