package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.RefiQda;
import io.github.crosscut.refiqda.TextSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    private Path temporary;

    private Path exported = Path.of("");
    private Path corrected = Path.of("");

    /** The corrected project lacks all that was coded in the passage {@code drinking}. */
    @BeforeEach
    void projects() throws IOException {
        Path in = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(in.resolve("review.txt"), "- There was drinking at home.\n- It went well.\n");
        tiny("", "tag", in.toString(), "--out", temporary.resolve("out").toString(), "--format", "qdpx");
        exported = temporary.resolve("out/project.qdpx");
        corrected = temporary.resolve("corrected.qdpx");
        write(withoutDrinking(RefiQda.readProject(exported).content()));
    }

    private static Project withoutDrinking(Project project) {
        TextSource source = project.sources().get(0);
        return project.withSources(List.of(new TextSource(
                source.guid(),
                source.name(),
                source.text(),
                "",
                source.selections().stream()
                        .filter(it -> !it.name().equals("drinking"))
                        .toList(),
                List.of(),
                List.of(),
                source.authorship())));
    }

    private void write(Project project) throws IOException {
        try (OutputStream out = Files.newOutputStream(corrected)) {
            RefiQda.write(project, out);
        }
    }

    private Run run(String... more) {
        String[] arguments = {"import", corrected.toString(), "--against", exported.toString()};
        return crosscut(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void decisionsArePrintedAsJsonLines() {
        Run run = run("--by", "Ann");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches(
                        "\\{\"decision\":null,\"review\":\"review\",\"statement_id\":\"review#[0-9a-f]{12}\",\"theme\":\"drink\","
                                + "\"verdict\":\"reject\",\"start\":10,\"end\":18,\"words\":\"drinking\",\"stance\":null,\"by\":\"Ann\",\"at\":null,\"why\":null,\"undone_by\":null}\n");
    }

    @Test
    void decisionsArePrintedAsCsv() {
        assertThat(run("--format", "csv").out())
                .startsWith(
                        "\uFEFFdecision,review,statement_id,theme,verdict,start,end,words,stance,by,at,why,undone_by\r\n")
                .endsWith(",drink,reject,10,18,drinking,,,,,\r\n");
    }

    @Test
    void theSampleIsReadByEvaluate() throws IOException {
        Path sample = temporary.resolve("sample.jsonl");
        run("--by", "Ann", "--sample", sample.toString());

        assertThat(Files.readAllLines(sample))
                .hasSize(2)
                .allMatch(it -> it.endsWith("\"themes\":[],\"maybe\":[],\"coder\":\"Ann\"}"));
        assertThat(tiny("", "evaluate", sample.toString()).exitCode()).isZero();
    }

    @Test
    void aSampleBesideAnArchiveOrInItsPlaceIsRefused() {
        Path out = temporary.resolve("out");
        for (String name : List.of("archive.sqlite", "sample.jsonl")) {
            Run run = crosscut(
                    "import",
                    corrected.toString(),
                    "--from",
                    out.toString(),
                    "--by",
                    "Ann",
                    "--sample",
                    out.resolve(name).toString());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("cannot write results: " + out + " holds an archive; give another folder");
        }
        assertThat(out.resolve("sample.jsonl")).doesNotExist();
        assertThat(crosscut("search", "--theme", "drink", "--from", out.toString())
                        .out())
                .hasLineCount(1);
    }

    @Test
    void anArchiveKeepsTheDecisionsOnceAndShowsThemInTheNextProject() throws IOException {
        Path out = temporary.resolve("out");
        String[] command = {"import", corrected.toString(), "--from", out.toString(), "--by", "Ann"};
        Run first = crosscut(command);
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).isEqualTo("crosscut: decisions kept in the archive: 1\n");
        assertThat(crosscut(command).err()).isEqualTo("crosscut: decisions kept in the archive: 0; there already: 1\n");

        tiny("", "tag", temporary.resolve("in").toString(), "--out", out.toString(), "--format", "jsonl,qdpx");
        assertThat(Files.readString(out.resolve("decisions.jsonl"))).contains("\"reject\"", "\"Ann\"", "\"drink\"");
        assertThat(RefiQda.readProject(out.resolve("project.qdpx"))
                        .content()
                        .sources()
                        .get(0)
                        .selections())
                .noneMatch(it -> it.name().equals("drinking"));
    }

    @Test
    void anArchiveWantsToKnowWhoDecided() {
        Run run = crosscut(
                "import",
                corrected.toString(),
                "--from",
                temporary.resolve("out").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--by NAME");
    }

    @Test
    void somethingMustBeComparedWith() {
        Run run = crosscut("import", corrected.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--against", "--from");
    }

    @Test
    void whatIsNoProjectIsWrongUse() throws IOException {
        Files.writeString(corrected, "no ZIP");
        Run run = run();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("crosscut: " + corrected + ": it is no ZIP file, or is damaged or cut off\n");
    }

    @Test
    void aProjectOfAnotherProgramToCompareWithIsWrongUse() throws IOException {
        write(Project.builder("x").build());
        Run run = crosscut("import", exported.toString(), "--against", corrected.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("it has none of the codes that crosscut writes");
    }

    @Test
    void aReviewThatIsMissingIsToldAndIsNoDecision() throws IOException {
        write(RefiQda.readProject(exported).content().withSources(List.of()));
        Run run = run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("review: is not in the corrected project");
    }

    @Test
    void whatANewerDecisionOverruledIsTakenAgainWhenItIsImportedAgain() {
        Path out = temporary.resolve("out");
        String[] command = {"import", corrected.toString(), "--from", out.toString(), "--by", "Ann"};
        crosscut(command);
        String statement = run("--by", "Ann").out().replaceFirst("(?s).*\"statement_id\":\"([^\"]+)\".*", "$1");
        crosscut("decide", statement, "confirm", "--theme", "drink", "--by", "Bob", "--from", out.toString());

        assertThat(crosscut(command).err()).isEqualTo("crosscut: decisions kept in the archive: 1\n");
        assertThat(crosscut("search", "--theme", "drink", "--from", out.toString())
                        .out())
                .isEmpty();
    }

    @Test
    void whereTheArchiveCannotTakeMoreThatIsToldOnce() throws Exception {
        Path out = temporary.resolve("out");
        Path in = temporary.resolve("in");
        Files.writeString(in.resolve("review.txt"), "- There was drinking at home.\n- A blow fell.\n");
        tiny("", "tag", in.toString(), "--out", out.toString(), "--format", "qdpx");
        try (Connection archive = DriverManager.getConnection("jdbc:sqlite:" + out.resolve("archive.sqlite"));
                var trigger = archive.createStatement()) {
            trigger.execute("CREATE TRIGGER t BEFORE INSERT ON decision BEGIN SELECT RAISE(ABORT, 'x'); END");
        }
        Project project = RefiQda.readProject(exported).content();
        TextSource source = project.sources().get(0);
        write(project.withSources(List.of(new TextSource(
                source.guid(),
                source.name(),
                source.text(),
                "",
                List.of(),
                List.of(),
                List.of(),
                source.authorship()))));
        Run run = crosscut("import", corrected.toString(), "--from", out.toString(), "--by", "Ann");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsOnlyOnce("archive.sqlite")
                .contains("nothing was kept")
                .hasLineCount(1);
    }

    @Test
    void namesInAProjectCannotGiveOrdersToATerminal() throws IOException {
        Path file = Files.move(corrected, temporary.resolve("red\u001B[31m.qdpx"));
        Files.writeString(file, "no ZIP");
        Run run = crosscut("import", file.toString(), "--against", exported.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\u001B");
    }

    @Test
    void whereTheProjectIsGoneItIsToldHowToWriteItAgain() throws IOException {
        Path out = temporary.resolve("out");
        tiny("", "export", "--from", out.toString(), "--format", "csv");
        Run run = crosscut("import", corrected.toString(), "--from", out.toString(), "--by", "Ann");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("crosscut: " + exported + ": there is no such file; 'crosscut export --from " + out
                        + " --format csv,qdpx' writes it again\n");
        tiny("", "export", "--from", out.toString(), "--format", "csv,qdpx");
        assertThat(crosscut("import", corrected.toString(), "--from", out.toString(), "--by", "Ann")
                        .err())
                .isEqualTo("crosscut: decisions kept in the archive: 1\n");
    }
}
