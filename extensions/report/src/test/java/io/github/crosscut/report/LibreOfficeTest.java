package io.github.crosscut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program reads what is written; skipped where LibreOffice is not there. */
class LibreOfficeTest {

    /** Commas, double quotes, UTF-8, cells as they are shown, and every sheet into a file of its own. */
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    private Path folder;

    @BeforeEach
    void libreOffice() {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "soffice")));
        assumeThat(there).as("soffice on the path; install LibreOffice Calc").isTrue();
    }

    private void convert(Path file) throws Exception {
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        ALL_SHEETS,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        // Writer alone, without Calc, knows no workbooks.
        assumeThat(Files.readString(folder.resolve("log")))
                .as("LibreOffice Calc")
                .doesNotContain("could not be loaded");
    }

    private List<List<String>> rows(String name) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(folder.resolve(name))) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private static <R> List<List<String>> expected(Table<R> table, Stream<R> rows) {
        var expected = new ArrayList<List<String>>();
        expected.add(table.header());
        rows.map(table::texts).forEach(expected::add);
        return expected;
    }

    @Test
    void everyCellOfTheWorkbookComesBackAsItWas() throws Exception {
        TaggedReview plain = Samples.review();
        TaggedReview hostile = Workbooks.hostile();
        Path file = folder.resolve("crosscut.xlsx");
        Files.write(file, Workbooks.bytes(folder, "report.html", plain, hostile));
        RunResults results = Workbooks.results(plain, hostile);

        convert(file);

        assertThat(rows("crosscut-statements.csv"))
                .isEqualTo(expected(
                        StatementTable.under(null), Stream.of(plain, hostile).flatMap(StatementTable.Row::of)));
        assertThat(rows("crosscut-cases.csv")).isEqualTo(expected(CaseTable.under(null), CaseTable.Row.of(plain)));
        assertThat(rows("crosscut-counts.csv"))
                .isEqualTo(expected(
                        ThemeTable.columns(),
                        ThemeTable.rows(results.themes(), results.counts().reviews()).stream()));
        assertThat(rows("crosscut-recurring.csv"))
                .isEqualTo(expected(RecurringThemes.columns(), results.counts().recurring().stream()));
        assertThat(rows("crosscut-codebook.csv")).isEqualTo(expected(Codebook.under(null), results.themes().stream()));
        assertThat(rows("crosscut-run.csv")).isEqualTo(expected(RunFact.COLUMNS, RunFact.all(results).stream()));
        assertThat(rows("crosscut-themes × reviews.csv")).hasSize(3);
    }
}
