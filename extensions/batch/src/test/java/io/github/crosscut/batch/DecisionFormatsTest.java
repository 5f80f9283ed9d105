package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decided goes with the results in every format. */
class DecisionFormatsTest {

    private static final String FORMATS = "csv,jsonl,parquet,xlsx,html";

    @TempDir
    private Path temporary;

    private void tag(Path out) throws IOException {
        Path in = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(in.resolve("review.txt"), "- There was drinking at home.\n- It went well.\n");
        tiny("", "tag", in.toString(), "--out", out.toString(), "--format", FORMATS);
    }

    private static boolean hasDecisions(Path workbook) throws IOException {
        try (var book = new ReadableWorkbook(workbook.toFile())) {
            return book.getSheets().map(Sheet::getName).anyMatch("decisions"::equals);
        }
    }

    @Test
    void withoutADecisionThereIsNoTableOfThem() throws IOException {
        Path out = temporary.resolve("out");
        tag(out);

        assertThat(out.resolve("decisions.csv")).doesNotExist();
        assertThat(out.resolve("decisions.parquet")).doesNotExist();
        assertThat(hasDecisions(out.resolve("crosscut.xlsx"))).isFalse();
        assertThat(out.resolve("report.html")).content().contains("\"decisions\":[]");
    }

    @Test
    void aDecisionIsInEveryTableAndOnThePage() throws IOException {
        Path out = temporary.resolve("out");
        tag(out);
        String id =
                Files.readString(out.resolve("statements.jsonl")).replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        crosscut("decide", id, "reject", "--theme", "drink", "--by", "Ann", "--from", out.toString());
        tag(out);

        assertThat(out.resolve("decisions.csv")).content().contains(id + ",drink,reject,10,18,drinking,,Ann,");
        assertThat(out.resolve("decisions.jsonl")).content().contains("\"verdict\":\"reject\"");
        assertThat(out.resolve("decisions.parquet")).isNotEmptyFile();
        assertThat(hasDecisions(out.resolve("crosscut.xlsx"))).isTrue();
        assertThat(out.resolve("report.html")).content().contains("\"decisions\":[{\"decision\":1,");
    }
}
