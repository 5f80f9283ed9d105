package io.github.crosscut.batch.tag;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.batch.qda.QdaReport;
import io.github.crosscut.report.CsvReport;
import io.github.crosscut.report.DecisionRow;
import io.github.crosscut.report.JsonLines;
import io.github.crosscut.report.JsonLinesReport;
import io.github.crosscut.report.ParquetReport;
import io.github.crosscut.report.RecurringThemes;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import io.github.crosscut.report.XlsxReport;
import io.github.crosscut.report.html.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A format in which results are written. */
public enum OutputFormat {
    /** For spreadsheets. */
    CSV("statements.csv"),
    /** JSON Lines, for programs. */
    JSONL("statements.jsonl"),
    /** For analysis. */
    PARQUET("statements.parquet"),
    /** A workbook of all results. */
    XLSX("crosscut.xlsx"),
    /** A page to look at and search. */
    HTML("report.html"),
    /** A REFI-QDA project and codebook, for programs for qualitative analysis. */
    QDPX("project.qdpx");

    /** What each format is, for the help of commands. */
    public static final String HELP = "Formats of results, with commas between: csv, jsonl, parquet, xlsx (a workbook, "
            + "crosscut.xlsx), html (a page to look at and search, report.html), qdpx (a REFI-QDA project and codebook for "
            + "NVivo, MAXQDA, ATLAS.ti or QualCoder). Default: ${DEFAULT-VALUE}.";

    /** The file with the statements. */
    private final String main;

    OutputFormat(String main) {
        this.main = main;
    }

    /** Whether it shows rules, so that it can only be written with the rules that the archive was tagged by. */
    public boolean showsRules() {
        return this == HTML || this == QDPX;
    }

    /** Begins the files of statements and cases. */
    Report open(ResultFolder folder, Edition edition) throws IOException {
        var scheme = edition.scheme();
        return switch (this) {
            case CSV -> new CsvReport(folder.create(main), folder.create("cases.csv"), scheme);
            case JSONL -> new JsonLinesReport(folder.create(main), folder.create("cases.jsonl"), scheme);
            case PARQUET -> new ParquetReport(folder.create(main), folder.create("cases.parquet"), scheme);
            case XLSX -> new XlsxReport(folder.create(main), folder.draft(main), scheme, edition.page());
            case HTML -> new HtmlReport(folder.create(main), edition.pack(), scheme);
            case QDPX ->
                new QdaReport(folder.create(main), folder.create("codebook.qdc"), edition.coder(), edition.standing());
        };
    }

    /** Writes the file of what rules over many cases say, where the format has one of its own. */
    void writeRecurring(ResultFolder folder, List<CasesMatch> matches, String pack) throws IOException {
        switch (this) {
            case CSV -> RecurringThemes.writeCsv(folder.create("recurring.csv"), matches);
            case JSONL -> RecurringThemes.writeJsonLines(folder.create("recurring.jsonl"), matches, pack);
            case PARQUET -> ParquetReport.writeRecurring(folder.create("recurring.parquet"), matches);
            case XLSX, HTML, QDPX -> {}
        }
    }

    /** Writes what people decided about tags, where the format has a file of its own for it. */
    void writeDecisions(ResultFolder folder, List<DecisionRow> decisions) throws IOException {
        switch (this) {
            case CSV -> DecisionRow.writeCsv(folder.create("decisions.csv"), decisions);
            case JSONL -> JsonLines.write(folder.create("decisions.jsonl"), decisions);
            case PARQUET -> ParquetReport.writeDecisions(folder.create("decisions.parquet"), decisions);
            case XLSX, HTML, QDPX -> {}
        }
    }

    /** The page that shows a statement by its id, where one of the formats makes it; a workbook leads there. */
    static @Nullable String page(Set<OutputFormat> formats) {
        return formats.contains(HTML) ? HTML.main : null;
    }

    /** The names of all files that formats may write. */
    public static List<String> allFiles() {
        return Arrays.stream(values()).flatMap(it -> it.files().stream()).toList();
    }

    /** The names of the files that this format may write. */
    private List<String> files() {
        return Stream.concat(Stream.of(main), others().stream()).toList();
    }

    /** What may stand beside the file with the statements. */
    private List<String> others() {
        return switch (this) {
            case CSV, JSONL, PARQUET ->
                Stream.of("cases", "recurring", "decisions")
                        .map(it -> it + "." + name().toLowerCase(Locale.ROOT))
                        .toList();
            case QDPX -> List.of("codebook.qdc");
            case XLSX, HTML -> List.of();
        };
    }

    /** The formats that write any of these files. */
    static Set<OutputFormat> of(Collection<String> files) {
        return Arrays.stream(values())
                .filter(it -> !Collections.disjoint(it.files(), files))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutputFormat.class)));
    }

    /** These formats as a user asks for them. */
    public static String option(Set<OutputFormat> formats) {
        return formats.stream()
                .sorted()
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(",", "--format ", ""));
    }

    /** The formats of which a folder holds results. */
    public static Set<OutputFormat> in(Path folder) {
        return Arrays.stream(values())
                .filter(it -> Files.exists(folder.resolve(it.main)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutputFormat.class)));
    }
}
