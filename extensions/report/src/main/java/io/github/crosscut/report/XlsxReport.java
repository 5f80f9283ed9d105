package io.github.crosscut.report;

import io.github.crosscut.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of all results: the sheets {@code statements}, {@code themes × reviews}, {@code cases}, {@code recurring},
 * {@code counts}, with a board's scheme {@code headings}, where people decided something {@code decisions}, and
 * {@code codebook} and {@code run}. The README of this room lists their columns.
 *
 * <p>Statements are written as they come; cases and counts, of which there are far fewer, wait until the statements are
 * complete. The workbook is made in a file of its own first, because its date can only be set when it is complete.
 */
public final class XlsxReport implements Report {

    private final OutputStream out;
    private final Path draft;
    private final @Nullable String page;
    private final OutputStream drafted;
    private final Workbook book;
    private final XlsxSheet<StatementTable.Row> statements;
    private final int linked;
    private final XlsxReviews reviews = new XlsxReviews();
    private final List<List<Cell>> cases = new ArrayList<>();
    private final @Nullable Scheme scheme;
    private @Nullable String created;

    /**
     * Writes a workbook to a stream, which {@link #close()} closes. Nothing is written where the run is not finished.
     *
     * @param draft a file that is not there yet, made for the time of the writing
     * @param scheme the board's scheme under whose headings to report, or null for none
     * @param page the page to which a statement's id leads, such as {@code report.html}, or null for none
     * @throws IOException if the draft cannot be made
     */
    public XlsxReport(OutputStream out, Path draft, @Nullable Scheme scheme, @Nullable String page) throws IOException {
        this.out = out;
        this.draft = draft;
        this.page = page;
        this.scheme = scheme;
        this.drafted = Files.newOutputStream(draft);
        this.book = new Workbook(drafted, "Crosscut", null);
        Table<StatementTable.Row> columns = StatementTable.under(scheme);
        this.statements = new XlsxSheet<>(book, "statements", columns);
        this.linked = columns.header().indexOf("statement_id");
    }

    @Override
    public void add(TaggedReview review) throws IOException {
        for (var row : StatementTable.Row.of(review).toList()) {
            statements.row(row, linked, link(row.statement().place().statement().id()));
        }
        reviews.add(review);
        CaseTable.Row.of(review).map(CaseTable.under(scheme)::cells).forEach(cases::add);
    }

    @Override
    public void finish(RunResults results) throws IOException {
        statements.finish();
        reviews.write(book, results);
        sheet("cases", asWritten(CaseTable.under(scheme)), cases);
        sheet("recurring", RecurringThemes.columns(), results.counts().recurring());
        sheet(
                "counts",
                ThemeTable.columns(),
                ThemeTable.rows(results.themes(), results.counts().reviews()));
        if (scheme != null) {
            sheet(
                    "headings",
                    HeadingTable.columns(),
                    HeadingTable.rows(scheme, results.counts().headings()));
        }
        if (!results.decisions().isEmpty()) {
            sheet("decisions", DecisionRow.COLUMNS, results.decisions());
        }
        sheet("codebook", Codebook.under(scheme), results.themes());
        sheet("run", RunFact.COLUMNS, RunFact.all(results));
        book.finish();
        created = results.pack().released();
    }

    private <R> void sheet(String name, Table<R> columns, List<R> rows) throws IOException {
        new XlsxSheet<>(book, name, columns).write(rows);
    }

    /** The same columns over rows whose cells are made already. */
    private static Table<List<Cell>> asWritten(Table<?> columns) {
        var cells = new ArrayList<Column<List<Cell>>>();
        for (Column<?> column : columns.columns()) {
            int at = cells.size();
            cells.add(new Column<>(column.name(), column.type(), row -> row.get(at)));
        }
        return new Table<>(cells);
    }

    /** Every character that means something in an address or in XML is escaped. */
    private @Nullable String link(String id) {
        return page == null
                ? null
                : page + "#statement="
                        + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() throws IOException {
        try (out) {
            drafted.close();
            if (created != null) {
                XlsxFile.copy(draft, created, out);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
