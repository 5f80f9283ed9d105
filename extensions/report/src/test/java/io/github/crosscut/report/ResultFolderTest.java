package io.github.crosscut.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    private Path temporary;

    private static void put(ResultFolder folder, String name, String text) throws IOException {
        try (OutputStream out = folder.create(name)) {
            out.write(text.getBytes(UTF_8));
        }
    }

    private static void run(Path path, String... names) throws IOException {
        try (var folder = ResultFolder.open(path)) {
            write(folder, names);
            folder.commit();
        }
    }

    private static void write(ResultFolder folder, String... names) throws IOException {
        for (String name : names) {
            put(folder, name, name);
        }
        var record = new RunRecord(
                "1",
                new RunRecord.Pack("p", "1", "2020-01-01", "d"),
                null,
                "a",
                "b",
                List.of(),
                List.of(),
                folder.names());
        record.write(folder.create("run.json"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void filesAppearWhenTheyAreCommittedAndNotBefore() throws IOException {
        Path path = temporary.resolve("a/b");
        try (var folder = ResultFolder.open(path)) {
            put(folder, "cases.csv", "x");
            assertThat(path.resolve("cases.csv")).doesNotExist();
            folder.commit();
        }

        assertThat(files(path)).containsExactly("cases.csv");
        assertThat(path.resolve("cases.csv")).hasContent("x");
    }

    @Test
    void withoutACommitNothingIsLeft() throws IOException {
        try (var folder = ResultFolder.open(temporary)) {
            put(folder, "cases.csv", "half");
        }

        assertThat(files(temporary)).isEmpty();
    }

    @Test
    void tablesOfAnEarlierRunAreReplacedOrTakenAway() throws IOException {
        run(temporary, "cases.csv", "cases.jsonl");
        Files.writeString(temporary.resolve("mine.csv"), "mine");
        run(temporary, "cases.csv");

        assertThat(files(temporary)).containsExactly("cases.csv", "mine.csv", "run.json");
    }

    @Test
    void aRunRecordOfStrangersDeletesNothingElsewhere() throws IOException {
        Path out = Files.createDirectory(temporary.resolve("out"));
        Path outside = Files.writeString(temporary.resolve("outside.csv"), "x");
        Files.writeString(out.resolve("notes.txt"), "x");
        Files.writeString(out.resolve("run.json"), "{\"outputs\":[\"../outside.csv\",\"notes.txt\",7]}");
        run(out, "cases.csv");

        assertThat(outside).exists();
        assertThat(files(out)).containsExactly("cases.csv", "notes.txt", "run.json");
    }

    @Test
    void aRunRecordThatIsNoJsonIsReplaced() throws IOException {
        Files.writeString(temporary.resolve("run.json"), "not json");
        run(temporary, "cases.csv");

        assertThat(temporary.resolve("run.json")).content().contains("\"outputs\" : [ \"cases.csv\" ]");
    }

    @Test
    void aCommitThatFailsLeavesNoRunRecord() throws IOException {
        run(temporary, "themes.csv");
        Files.createDirectories(temporary.resolve("cases.csv/in-the-way"));

        assertThatThrownBy(() -> run(temporary, "cases.csv", "themes.csv")).isInstanceOf(IOException.class);
        assertThat(temporary.resolve("run.json")).doesNotExist();
    }

    @Test
    void whatACommitThatFailsHadToTakeAwayIsGone() throws IOException {
        run(temporary, "report.html");
        Files.createDirectories(temporary.resolve("cases.csv/in-the-way"));

        assertThatThrownBy(() -> run(temporary, "cases.csv")).isInstanceOf(IOException.class);
        assertThat(temporary.resolve("report.html")).doesNotExist();
    }

    @Test
    void whatARunMovedIntoPlaceThatWasKilledThenIsThrownAway() throws IOException {
        Files.writeString(temporary.resolve("mine.csv"), "mine");
        try (var killed = ResultFolder.open(temporary)) {
            write(killed, "report.html", "themes.csv");
            Path draft = temporary.resolve(".crosscut-draft");
            Files.move(draft.resolve("report.html"), temporary.resolve("report.html"));
            Files.copy(draft.resolve("run.json"), temporary.resolve("kept"));
        }
        Files.createDirectories(temporary.resolve(".crosscut-draft"));
        Files.move(temporary.resolve("kept"), temporary.resolve(".crosscut-draft/run.json"));
        run(temporary, "cases.csv");

        assertThat(files(temporary)).containsExactly("cases.csv", "mine.csv", "run.json");
    }

    @Test
    void whatIsSupersededGoesWithTheCommitThoughNoRecordListsIt() throws IOException {
        Files.writeString(temporary.resolve("report.html"), "old");
        Files.writeString(temporary.resolve("cases.csv"), "old");
        try (var folder = ResultFolder.open(temporary)) {
            folder.supersede(List.of("report.html", "cases.csv"));
            write(folder, "cases.csv");
            assertThat(folder.commit()).containsExactly("report.html");
        }

        assertThat(files(temporary)).containsExactly("cases.csv", "run.json");
        assertThat(temporary.resolve("cases.csv")).hasContent("cases.csv");
    }

    @Test
    void aFileInPlaceOfTheFolderIsAnError() throws IOException {
        Path file = Files.writeString(temporary.resolve("out"), "x");

        assertThatThrownBy(() -> ResultFolder.open(file)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("x");
    }
}
