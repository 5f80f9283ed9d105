package io.github.crosscut.batch.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.batch.qda.Correction;
import io.github.crosscut.report.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a corrected project tells, in the shape in which it is written; {@code start} and {@code end} are UTF-16
 * offsets into the statement, {@code words} are the review's.
 */
public record CorrectionRow(
        String review,
        @JsonProperty("statement_id") String statementId,
        String theme,
        String verdict,
        int start,
        int end,
        String words,
        @Nullable String by,
        @Nullable String at,
        @Nullable String why) {

    private static final List<String> HEADER =
            List.of("review", "statement_id", "theme", "verdict", "start", "end", "words", "by", "at", "why");

    /** The shape of a decision. */
    public static CorrectionRow of(Correction it) {
        return new CorrectionRow(
                it.review(),
                it.statement(),
                it.theme(),
                it.verdict().id(),
                it.span().start(),
                it.span().end(),
                it.words(),
                it.by(),
                it.at() == null ? null : it.at().toString(),
                it.why());
    }

    /** This, by somebody where nobody is told. */
    public CorrectionRow orBy(@Nullable String name) {
        return by != null
                ? this
                : new CorrectionRow(review, statementId, theme, verdict, start, end, words, name, at, why);
    }

    /**
     * Writes decisions as CSV.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void writeCsv(OutputStream out, List<CorrectionRow> rows) throws IOException {
        try (var table = new CsvTable(out, HEADER)) {
            rows.forEach(row -> table.row(row.cells()));
        }
    }

    private List<String> cells() {
        return List.of(
                review,
                statementId,
                theme,
                verdict,
                Integer.toString(start),
                Integer.toString(end),
                words,
                Objects.requireNonNullElse(by, ""),
                Objects.requireNonNullElse(at, ""),
                Objects.requireNonNullElse(why, ""));
    }
}
