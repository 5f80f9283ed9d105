package io.github.crosscut.batch.tag;

import io.github.crosscut.report.CsvReport;
import io.github.crosscut.report.JsonLinesReport;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;

/** A format in which statements and cases are written. */
public enum OutputFormat {
    /** For spreadsheets. */
    CSV,
    /** JSON Lines, for programs. */
    JSONL;

    Report open(ResultFolder folder) throws IOException {
        return switch (this) {
            case CSV -> new CsvReport(folder.create("statements.csv"), folder.create("cases.csv"));
            case JSONL -> new JsonLinesReport(folder.create("statements.jsonl"), folder.create("cases.jsonl"));
        };
    }
}
