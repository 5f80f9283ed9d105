package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    /**
     * Worked by hand. voice: tagged in a and b, in b also held back, a cue in c. drink and violence: together in d; violence
     * again in e, so that case X has both and the rule on cases fires. f has nothing.
     */
    private static final String STATEMENTS = """
            {"id":"a","text":"The nurse never asked the child."}
            {"id":"b","text":"The nurse never asked the child. The nurse never asked Fern about the weather."}
            {"id":"c","text":"He stood on the doorstep."}
            {"id":"d","text":"There was drinking and a blow.","case":"X"}
            {"id":"e","text":"A blow fell.","case":"X"}
            {"text":"=1+1"}
            """;

    @TempDir
    private Path temporary;

    private Path statements;

    @BeforeEach
    void write() throws IOException {
        statements = Files.writeString(temporary.resolve("statements.jsonl"), STATEMENTS);
    }

    private static JsonNode json(Run run) throws IOException {
        return JsonMapper.builder().build().readTree(run.out());
    }

    @Test
    void themesAndRulesAreCountedInOneTable() {
        Run run = tiny("", "coverage", statements.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(temporary.toString(), "DIR")).isEqualTo("""
                        theme, and its rules            fired  share  overlaps  conflicts  held back  to review    dead
                        voice *                             2  33.3%         0          1          1          1  0 of 3
                          not-asked                         2  33.3%         0          1          1
                          about-the-weather (excludes)      1  16.7%         0          1          0
                          doorstep (to review)              1  16.7%         0          0          0
                        double-trouble *                    0   0.0%         0          0          0          0  1 of 2
                          in-case (cases)                   1                0          0          0
                        drink                               1  16.7%         1          0          0          0  0 of 1
                          said                              1  16.7%         0          0          0
                        violence                            2  33.3%         1          0          0          0  0 of 1
                          said                              2  33.3%         0          0          0

                        6 statements, 4 with a theme (66.7%), 2 without; 1 case; 1 of 7 rules never fired

                        Themes that occur together:
                          1  drink + violence

                        Contradictions:
                          DIR/statements.jsonl, b: voice: tagged and held back (voice/about-the-weather, voice/not-asked)

                        Never fired:
                          double-trouble
                              named
                        """);
    }

    @Test
    void theTableIsWrittenForSpreadsheets() {
        Run run = tiny("", "coverage", statements.toString(), "--format", "csv");

        assertThat(run.out().split("\r\n"))
                .startsWith(
                        "\uFEFFtheme,rule,effect,grade,fired,share,overlaps,conflicts,held_back,to_review,dead",
                        "voice,,,,2,0.3333,0,1,1,1,0",
                        "voice,voice/about-the-weather,excludes,defined,1,0.1667,0,1,0,,0",
                        "voice,voice/doorstep,tags,suggested,1,0.1667,0,0,0,,0",
                        "voice,voice/not-asked,tags,defined,2,0.3333,0,1,1,,0",
                        "double-trouble,,,,0,0.0000,0,0,0,0,1",
                        "double-trouble,double-trouble/in-case,tags-case,defined,1,,0,0,0,,0")
                .hasSize(12);
    }

    @Test
    void theJsonHoldsWhatTheTableLeavesOut() throws IOException {
        JsonNode json = json(tiny("", "coverage", statements.toString(), "--format", "json"));

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "failed",
                        "pack",
                        "statements",
                        "tagged",
                        "cases",
                        "themes",
                        "rulePairs",
                        "themePairs",
                        "conflicts",
                        "untagged");
        assertThat(json.path("tagged").asInt()).isEqualTo(4);
        assertThat(json.path("themes").path(2).path("rules").path(0).toString())
                .isEqualTo(
                        "{\"rule\":\"drink/said\",\"effect\":\"tags\",\"grade\":\"defined\",\"fired\":1,\"overlaps\":0,"
                                + "\"conflicts\":0,\"heldBack\":0,\"dead\":false}");
        assertThat(json.path("themePairs").toString())
                .isEqualTo("[{\"first\":\"drink\",\"second\":\"violence\",\"statements\":1}]");
        assertThat(json.path("conflicts").path(0).path("type").asText()).isEqualTo("tagged and held back");
        assertThat(json.path("untagged").findValuesAsText("statement")).containsExactly("c", "6");
        assertThat(json.path("untagged").findValuesAsText("text")).containsExactly("He stood on the doorstep.", "=1+1");
    }

    @Test
    void statementsWithoutAThemeAreWrittenToAFile() throws IOException {
        Path file = temporary.resolve("untagged.csv");
        Run run = tiny("", "coverage", statements.toString(), "--untagged", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(file).replace(statements.toString().replace('\\', '/'), "FILE"))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFreview,statement_id,statement,review_cues",
                        "FILE,c,He stood on the doorstep.,voice",
                        "FILE,6,'=1+1,",
                        ""));
        assertThat(tiny("", "coverage", statements.toString(), "--untagged", statements.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(statements).hasContent(STATEMENTS);
    }

    @Test
    void statementsAreNotWrittenBesideAnArchiveWhichMayHaveToForgetThem() throws IOException {
        Path out = Files.createDirectories(temporary.resolve("out"));
        Files.writeString(out.resolve("archive.sqlite"), "mine");
        for (String name : List.of("archive.sqlite", "untagged.csv")) {
            Run run = tiny(
                    "",
                    "coverage",
                    statements.toString(),
                    "--untagged",
                    out.resolve(name).toString());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains(out + " holds an archive; give another folder");
        }
        assertThat(out.resolve("archive.sqlite")).hasContent("mine");
        assertThat(out.resolve("untagged.csv")).doesNotExist();
    }

    @Test
    void rulesOnTheSameWordsOverlapAndTheirStancesMayContradict() throws IOException {
        Path table = Files.writeString(temporary.resolve("a.csv"), "text\nShe asked.\nShe asked the child.\n");
        Run run = crosscut(
                "coverage", table.toString(), "--format", "json", "--rules", Shell.TWICE.toString(), "--trust-rules");
        JsonNode json = json(run);

        assertThat(json.path("rulePairs").toString())
                .isEqualTo("[{\"first\":\"asking/anybody\",\"second\":\"asking/the-child\",\"statements\":1}]");
        assertThat(json.path("conflicts").findValuesAsText("type")).containsExactly("different stances");
        assertThat(json.path("conflicts").path(0).path("statement").asText()).isEqualTo("3");
        JsonNode anybody = json.path("themes").path(0).path("rules").path(0);
        assertThat(anybody.path("fired").asInt()).isEqualTo(2);
        assertThat(anybody.path("overlaps").asInt()).isEqualTo(1);
        assertThat(anybody.path("conflicts").asInt()).isEqualTo(1);
    }

    @Test
    void documentsAreReadAsTheyAreTagged() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(folder.resolve("fern.txt"), "CMR ONE\n\n- There was drinking.\n- A blow fell.\n");
        Files.write(folder.resolve("odd.txt"), new byte[] {0});
        Run run = tiny("", "coverage", folder.toString(), statements.toString(), "--format", "json");
        JsonNode json = json(run);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("odd.txt: not a text document").hasLineCount(1);
        assertThat(json.path("failed").asInt()).isEqualTo(1);
        assertThat(json.path("statements").asInt()).isEqualTo(8);
        assertThat(json.path("cases").asInt()).isEqualTo(2);
    }

    @Test
    void aLineThatCannotBeReadIsToldAndTheOthersAreCounted() throws IOException {
        Path table = Files.writeString(temporary.resolve("a.csv"), "text,kind\nDrinking.,odd\n,finding\n");
        Path broken = Files.writeString(temporary.resolve("b.csv"), "words\nDrinking.\n");
        Run run = tiny("", "coverage", table.toString(), broken.toString(), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(json(run).path("statements").asInt()).isEqualTo(1);
        assertThat(json(run).path("failed").asInt()).isEqualTo(2);
        assertThat(run.err())
                .contains("a.csv:2: unknown kind 'odd'", "a.csv:3: \"text\" is missing", "b.csv:1: no column 'text'")
                .hasLineCount(3);
    }

    @Test
    void withoutCasesNoRuleOnCasesIsDead() throws IOException {
        Path table = Files.writeString(temporary.resolve("a.csv"), "text\nDrinking.\n");
        Run run = tiny("", "coverage", table.toString());

        assertThat(run.out())
                .contains("1 statement, 1 with a theme (100.0%), 0 without; 0 cases; 5 of 7 rules never fired");
    }

    @Test
    void aPathThatIsNotThereIsWrongUse() {
        assertThat(crosscut("coverage", "no/such").exitCode()).isEqualTo(2);
        assertThat(crosscut("coverage").exitCode()).isEqualTo(2);
    }
}
