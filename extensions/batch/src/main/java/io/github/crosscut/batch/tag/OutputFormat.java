package io.github.crosscut.batch.tag;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.Scheme;
import io.github.crosscut.batch.qda.Coder;
import io.github.crosscut.batch.qda.QdaReport;
import io.github.crosscut.report.CsvReport;
import io.github.crosscut.report.JsonLinesReport;
import io.github.crosscut.report.RecurringThemes;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format in which statements and cases are written. */
public enum OutputFormat {
    /** For spreadsheets. */
    CSV,
    /** JSON Lines, for programs. */
    JSONL,
    /** A REFI-QDA project and codebook, for programs for qualitative analysis. */
    QDPX;

    /**
     * Begins the files of statements and cases, under the headings of a board's scheme where there is one.
     *
     * @param coder who codes, for projects that name their coders
     */
    Report open(ResultFolder folder, @Nullable Scheme scheme, Coder coder) throws IOException {
        return switch (this) {
            case CSV -> new CsvReport(folder.create("statements.csv"), folder.create("cases.csv"), scheme);
            case JSONL -> new JsonLinesReport(folder.create("statements.jsonl"), folder.create("cases.jsonl"), scheme);
            case QDPX -> new QdaReport(folder.create("project.qdpx"), folder.create("codebook.qdc"), coder, List.of());
        };
    }

    /** Writes the file of what rules over many cases say, which a project has no place for. */
    void writeRecurring(ResultFolder folder, List<CasesMatch> matches, String pack) throws IOException {
        switch (this) {
            case CSV -> RecurringThemes.writeCsv(folder.create("recurring.csv"), matches);
            case JSONL -> RecurringThemes.writeJsonLines(folder.create("recurring.jsonl"), matches, pack);
            case QDPX -> {}
        }
    }
}
