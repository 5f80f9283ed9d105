package io.github.crosscut.batch.tag;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.Scheme;
import io.github.crosscut.archive.Decision;
import io.github.crosscut.report.CsvReport;
import io.github.crosscut.report.CsvTable;
import io.github.crosscut.report.JsonLines;
import io.github.crosscut.report.JsonLinesReport;
import io.github.crosscut.report.RecurringThemes;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A format in which statements and cases are written. */
public enum OutputFormat {
    /** For spreadsheets. */
    CSV("statements.csv"),
    /** JSON Lines, for programs. */
    JSONL("statements.jsonl");

    private final String statements;

    OutputFormat(String statements) {
        this.statements = statements;
    }

    /** Begins the files of statements and cases, under the headings of a board's scheme where there is one. */
    Report open(ResultFolder folder, @Nullable Scheme scheme) throws IOException {
        return switch (this) {
            case CSV -> new CsvReport(folder.create(statements), folder.create("cases.csv"), scheme);
            case JSONL -> new JsonLinesReport(folder.create(statements), folder.create("cases.jsonl"), scheme);
        };
    }

    /** Writes the file of what rules over many cases say. */
    void writeRecurring(ResultFolder folder, List<CasesMatch> matches, String pack) throws IOException {
        switch (this) {
            case CSV -> RecurringThemes.writeCsv(folder.create("recurring.csv"), matches);
            case JSONL -> RecurringThemes.writeJsonLines(folder.create("recurring.jsonl"), matches, pack);
        }
    }

    /** Writes what people decided about tags. */
    void writeDecisions(ResultFolder folder, List<Decision> decisions) throws IOException {
        List<DecisionRow> rows = decisions.stream().map(DecisionRow::of).toList();
        switch (this) {
            case CSV -> {
                try (var table = new CsvTable(folder.create("decisions.csv"), DecisionRow.HEADER)) {
                    rows.forEach(row -> table.row(row.cells()));
                }
            }
            case JSONL -> {
                try (var lines = new JsonLines(folder.create("decisions.jsonl"))) {
                    for (DecisionRow row : rows) {
                        lines.write(row);
                    }
                }
            }
        }
    }

    /** The formats of which a folder holds results. */
    public static Set<OutputFormat> in(Path folder) {
        return Arrays.stream(values())
                .filter(it -> Files.exists(folder.resolve(it.statements)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutputFormat.class)));
    }
}
