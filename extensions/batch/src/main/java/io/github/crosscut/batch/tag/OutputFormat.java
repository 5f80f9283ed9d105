package io.github.crosscut.batch.tag;

import io.github.crosscut.archive.Decision;
import io.github.crosscut.report.CsvReport;
import io.github.crosscut.report.CsvTable;
import io.github.crosscut.report.JsonLines;
import io.github.crosscut.report.JsonLinesReport;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
                .filter(it ->
                        Files.exists(folder.resolve("statements." + it.name().toLowerCase(Locale.ROOT))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutputFormat.class)));
    }
}
