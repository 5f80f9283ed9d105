package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Statements and cases as JSON Lines, with all evidence and all grounds. The README of this room lists the members; with a
 * board's scheme both have {@code scheme} at the end: its {@code id}, {@code headings} with their themes, and
 * {@code not_under_scheme}.
 */
public final class JsonLinesReport implements Report {

    private final JsonLines statements;
    private final JsonLines cases;
    private final @Nullable Scheme scheme;

    /** Writes to two streams, which {@link #close()} closes, without a board's scheme. */
    public JsonLinesReport(OutputStream statements, OutputStream cases) {
        this(statements, cases, null);
    }

    /**
     * Writes to two streams, which {@link #close()} closes.
     *
     * @param scheme the board's scheme under whose headings to report, or null for none
     */
    public JsonLinesReport(OutputStream statements, OutputStream cases, @Nullable Scheme scheme) {
        this.scheme = scheme;
        this.statements = new JsonLines(statements);
        this.cases = new JsonLines(cases);
    }

    @Override
    public void add(TaggedReview review) throws IOException {
        for (TaggedStatement statement : review.statements()) {
            statements.write(TaggedStatementJson.of(review, statement, scheme));
        }
        for (CaseClassification whole : review.cases()) {
            cases.write(CaseJson.of(review, whole, scheme));
        }
    }

    @Override
    public void close() throws IOException {
        try (cases) {
            statements.close();
        }
    }
}
