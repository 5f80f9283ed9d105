package io.github.crosscut.batch.tag;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.Scheme;
import io.github.crosscut.report.CsvReport;
import io.github.crosscut.report.JsonLinesReport;
import io.github.crosscut.report.ParquetReport;
import io.github.crosscut.report.RecurringThemes;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import io.github.crosscut.report.XlsxReport;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format in which statements and cases are written. */
public enum OutputFormat {
    /** For spreadsheets. */
    CSV,
    /** JSON Lines, for programs. */
    JSONL,
    /** For analysis. */
    PARQUET,
    /** A workbook of all results. */
    XLSX;

    /**
     * Begins the files of statements and cases, under the headings of a board's scheme where there is one.
     *
     * @param page the page that shows a statement by its id, or null where none is made
     */
    Report open(ResultFolder folder, @Nullable Scheme scheme, @Nullable String page) throws IOException {
        return switch (this) {
            case CSV -> new CsvReport(folder.create("statements.csv"), folder.create("cases.csv"), scheme);
            case JSONL -> new JsonLinesReport(folder.create("statements.jsonl"), folder.create("cases.jsonl"), scheme);
            case PARQUET ->
                new ParquetReport(folder.create("statements.parquet"), folder.create("cases.parquet"), scheme);
            case XLSX -> new XlsxReport(folder.create("crosscut.xlsx"), folder.draft("crosscut.xlsx"), scheme, page);
        };
    }

    /** The page that shows a statement by its id, where one of the formats makes it; a workbook leads there. */
    static @Nullable String page(Set<OutputFormat> formats) {
        return formats.stream().map(OutputFormat::name).anyMatch("HTML"::equals) ? "report.html" : null;
    }

    /** Writes the file of what rules over many cases say; a workbook holds it already. */
    void writeRecurring(ResultFolder folder, List<CasesMatch> matches, String pack) throws IOException {
        switch (this) {
            case CSV -> RecurringThemes.writeCsv(folder.create("recurring.csv"), matches);
            case JSONL -> RecurringThemes.writeJsonLines(folder.create("recurring.jsonl"), matches, pack);
            case PARQUET -> ParquetReport.writeRecurring(folder.create("recurring.parquet"), matches);
            case XLSX -> {}
        }
    }
}
