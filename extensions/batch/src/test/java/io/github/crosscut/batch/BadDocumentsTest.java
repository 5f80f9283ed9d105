package io.github.crosscut.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One run over a folder of documents of every bad kind, and a good one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no pipes in folders, nor names in two lines")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BadDocumentsTest {

    @TempDir
    private static Path temporary;

    private static Path in;
    private static Run run;
    private static JsonNode record;

    private static final Map<String, String> FAILURES = new TreeMap<>();

    @BeforeAll
    static void tag() throws Exception {
        in = Files.createDirectories(temporary.resolve("in"));
        for (BadDocument document : BadDocument.all()) {
            Path file = in.resolve(document.name());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            document.maker().write(file);
        }
        Files.writeString(in.resolve("whole.txt"), "There was drinking.\n");
        Path out = temporary.resolve("out");
        run = Shell.tiny("", "tag", in.toString(), "--out", out.toString());
        record = new ObjectMapper().readTree(Files.readString(out.resolve("run.json")));
        for (JsonNode failure : record.get("failures")) {
            FAILURES.put(
                    failure.get("file").asText().substring(in.toString().length() + 1),
                    failure.get("error").asText());
        }
        read(out);
    }

    private static final Map<String, List<String>> READ = new TreeMap<>();

    private static void read(Path out) throws IOException {
        for (String line : Files.readAllLines(out.resolve("statements.jsonl"))) {
            JsonNode statement = new ObjectMapper().readTree(line);
            READ.computeIfAbsent(statement.get("review").asText(), review -> new ArrayList<>())
                    .add(statement.get("text").asText());
        }
    }

    static Stream<BadDocument> refused() {
        return Stream.of(BadDocument.all()).filter(document -> !document.isRead());
    }

    static Stream<BadDocument> read() {
        return Stream.of(BadDocument.all()).filter(BadDocument::isRead);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isSetAsideWithItsReason(BadDocument document) {
        assertThat(FAILURES.getOrDefault(document.name(), "")).matches(document.reason());
    }

    @ParameterizedTest
    @MethodSource("read")
    void isReadAllTheSame(BadDocument document) {
        String review = document.name().substring(0, document.name().lastIndexOf('.'));

        assertThat(READ.get(review)).containsExactly(document.statement());
    }

    @Test
    void theRestIsDoneAndTheRunTellsThatSomeFailed() {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(READ).containsEntry("whole", List.of("There was drinking."));
        assertThat(FAILURES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        refused().map(BadDocument::name).toList());
        assertThat(record.get("inputs")).hasSize((int) read().count() + 1);
    }

    @Test
    void everyFailureIsOneLineOnStandardErrorWithoutWhatATerminalObeys() {
        assertThat(run.err().lines())
                .hasSize(FAILURES.size())
                .allMatch(line -> line.startsWith("crosscut: "))
                .noneMatch(line -> line.contains("\u001b"));
    }
}
