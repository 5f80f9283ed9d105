package io.github.crosscut.batch.tag;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.Scheme;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.report.CsvReport;
import io.github.crosscut.report.JsonLinesReport;
import io.github.crosscut.report.RecurringThemes;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import io.github.crosscut.report.html.HtmlReport;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format in which statements and cases are written. */
public enum OutputFormat {
    /** For spreadsheets. */
    CSV,
    /** JSON Lines, for programs. */
    JSONL,
    /** A page to look at and search. */
    HTML;

    /** Begins the files of statements and cases, under the headings of a board's scheme where there is one. */
    Report open(ResultFolder folder, ThemeClassifier classifier, @Nullable Scheme scheme) throws IOException {
        return switch (this) {
            case CSV -> new CsvReport(folder.create("statements.csv"), folder.create("cases.csv"), scheme);
            case JSONL -> new JsonLinesReport(folder.create("statements.jsonl"), folder.create("cases.jsonl"), scheme);
            case HTML ->
                new HtmlReport(folder.create("report.html"), classifier.pack(), scheme, classifier::acrossCases);
        };
    }

    /** Writes the file of what rules over many cases say; the page holds it already. */
    void writeRecurring(ResultFolder folder, List<CasesMatch> matches, String pack) throws IOException {
        switch (this) {
            case CSV -> RecurringThemes.writeCsv(folder.create("recurring.csv"), matches);
            case JSONL -> RecurringThemes.writeJsonLines(folder.create("recurring.jsonl"), matches, pack);
            case HTML -> {}
        }
    }
}
