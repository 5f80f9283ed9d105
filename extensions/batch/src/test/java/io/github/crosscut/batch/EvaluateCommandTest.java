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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String SAMPLE = """
            {"id":"1","text":"The nurse never asked the child.","themes":["voice","curiosity"],"maybe":[],"stance":"concern"}
            {"id":"2","text":"There was drinking.","themes":[],"maybe":["drink"],"stance":null,"kind":"finding","not":["x"]}
            {"id":"3","text":"A blow fell.","themes":["violence","drink"],"stance":"concern"}
            """;

    @TempDir
    private Path temporary;

    private Run evaluate(String sample, String... more) throws IOException {
        Path file = Files.writeString(temporary.resolve("gold.jsonl"), sample);
        var arguments = new ArrayList<>(List.of("evaluate", file.toString()));
        arguments.addAll(List.of(more));
        return tiny("", arguments.toArray(String[]::new));
    }

    /**
     * Worked by hand. Pooled: 2 tp, 1 fn and, of twelve decisions less the maybe, 8 tn: F1 4/5, kappa (11 * 10 - 78) / (11 * 11
     * - 78) = 32/43. The worst sample holds the third statement three times: F1 6/9.
     */
    @Test
    void measuresArePrintedForEachThemeAndPooled() throws IOException {
        Run run = evaluate(SAMPLE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        theme                                 n  tp  fp  fn  precision  recall     F1     interval  kappa     interval  near misses
                        voice *                               1   1   0   0      1.000   1.000  1.000  1.000–1.000  1.000  1.000–1.000            -
                        double-trouble *                      0   0   0   0          -       -      -            -      -            -            -
                        drink                                 1   0   0   1          -   0.000  0.000  0.000–0.000  0.000  0.000–0.000            -
                        violence                              1   1   0   0      1.000   1.000  1.000  1.000–1.000  1.000  1.000–1.000            -
                        all themes, pooled (micro)            3   2   0   1      1.000   0.667  0.800  0.667–1.000  0.744  0.500–1.000            -
                        headline themes *, pooled             1   1   0   0      1.000   1.000  1.000  1.000–1.000  1.000  1.000–1.000
                        mean of 3 themes (macro)                                                0.667  0.500–1.000
                        mean of 0 themes with n of 5 or more                                        -            -

                        stance accuracy: 0.500, 0.000–1.000 (n = 2)
                        coded (down), answered  concern  strength  expectation  neutral
                        concern                       1         0            0        1
                        strength                      0         0            0        0
                        expectation                   0         0            0        0
                        neutral                       0         0            0        0

                        statements compared: 3
                        intervals: 95%, percentile bootstrap over statements, 2000 resamples, seed 20170630
                        not counted: 1 code of 1 theme that this pack does not have: curiosity
                        """);
    }

    @Test
    void twoCodersStandBesideTheMachine() throws IOException {
        Run run = evaluate("""
                {"id":"1","text":"There was drinking.","themes":["drink"],"coder":"Ann","stance":"neutral","not":["voice"]}
                {"id":"1","text":"There was drinking.","themes":[],"coder":"Bob","stance":"concern"}
                {"id":"2","text":"A blow fell.","themes":["violence"],"coder":"Ann"}
                {"id":"2","text":"A blow fell.","themes":["violence"],"coder":"Bob"}
                {"id":"3","text":"The doctor called.","themes":[],"coder":"Ann"}
                """);

        assertThat(run.out())
                .contains("statements compared: 3\n", "near misses wrongly tagged: 0 of 1, 0.000, 0.000–0.000\n")
                .contains("statements coded by two, all themes pooled:\n")
                .containsPattern("Bob, by Ann +2  2 +1\\.000 +0\\.500  0\\.667 .* 0\\.000  0\\.000–0\\.000\n")
                .containsPattern("machine, by Ann +2  2 +1\\.000 +1\\.000  1\\.000 .* 1\\.000  1\\.000–1\\.000\n")
                .containsPattern("machine, by Bob +2  1 +0\\.500 +1\\.000  0\\.667 ");
    }

    @Test
    void theMeasuresAreWrittenAsOneObjectOfJson() throws IOException {
        Run run = evaluate(SAMPLE + "{}\n", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(1);
        JsonNode json = JsonMapper.builder().build().readTree(run.out());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "sample",
                        "failed",
                        "pack",
                        "statements",
                        "bootstrap",
                        "themes",
                        "micro",
                        "headline",
                        "macro",
                        "macroFrequent",
                        "stance",
                        "nearMisses",
                        "coders",
                        "outside");
        assertThat(json.path("failed").asInt()).isEqualTo(1);
        assertThat(json.path("bootstrap").toString())
                .isEqualTo("{\"resamples\":2000,\"seed\":20170630,\"level\":0.95}");
        assertThat(json.path("themes").path(2).toString())
                .isEqualTo(
                        "{\"theme\":\"drink\",\"headline\":false,\"measured\":{\"n\":1,\"counts\":{\"truePositives\":0,"
                                + "\"falsePositives\":0,\"falseNegatives\":1,\"trueNegatives\":1},\"precision\":null,"
                                + "\"recall\":{\"value\":0.0,\"low\":0.0,\"high\":0.0},\"f1\":{\"value\":0.0,\"low\":0.0,\"high\":0.0},"
                                + "\"kappa\":{\"value\":0.0,\"low\":0.0,\"high\":0.0}},\"nearMisses\":{\"count\":0,\"of\":0}}");
        assertThat(json.path("stance").path("confusion").path("concern").toString())
                .isEqualTo("{\"concern\":1,\"strength\":0,\"expectation\":0,\"neutral\":1}");
        assertThat(json.path("outside").toString()).isEqualTo("[{\"theme\":\"curiosity\",\"coded\":1}]");
    }

    @Test
    void everyMissAndFalseAlarmIsListed() throws IOException {
        Path errors = temporary.resolve("errors.csv");
        Run run = evaluate("""
                {"id":"=1+1","text":"The nurse never asked the child. Drinking.","themes":["violence"],"not":["voice"]}
                {"id":"b","text":"The nurse never asked the child about the weather.","themes":["voice"]}
                {"text":"He stood on the doorstep.","themes":["voice"]}
                """, "--errors", errors.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(errors))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFstatement_id,line,theme,error,coded,tagged,near_miss,found,evidence,rules,because",
                        "'=1+1,1,voice,false alarm,no,yes,yes,tagged,asked | child,voice/not-asked,",
                        "'=1+1,1,drink,false alarm,no,yes,no,tagged,Drinking,drink/said,",
                        "'=1+1,1,violence,miss,yes,no,no,nothing,,,",
                        "b,2,voice,miss,yes,no,no,held back,asked | child,voice/not-asked,voice/about-the-weather",
                        ",3,voice,miss,yes,no,no,to review,doorstep,voice/doorstep,",
                        ""));
    }

    @Test
    void theSampleIsNeverWrittenOver() throws IOException {
        Path sample = temporary.resolve("gold.jsonl");
        Run run = evaluate(SAMPLE, "--errors", sample.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(sample).hasContent(SAMPLE);
        assertThat(evaluate(SAMPLE, "--errors", temporary.toString()).exitCode())
                .isEqualTo(2);
    }

    @Test
    void aTableIsASampleToo() throws IOException {
        Path table = Files.writeString(temporary.resolve("gold.csv"), """
                Statement,Codes,Stance,Kind
                "Drinking, and a blow.",drinking;Violence,Neutral,odd
                A blow fell.,violence,,
                ,drink,,
                """);
        Run run = tiny("", "evaluate", table.toString(), "--text-column", "statement", "--themes-column", "codes");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("statements compared: 2\n", "stance accuracy: 1.000")
                .containsPattern("all themes, pooled \\(micro\\) +3 +3 +0 +0 ");
        assertThat(run.err())
                .contains("gold.csv:2: unknown kind 'odd' is taken for narrative\n")
                .contains("gold.csv:4: \"text\" is missing or not a string\n")
                .hasLineCount(2);
    }

    @Test
    void aTableWithoutItsColumnsIsWrongUse() throws IOException {
        Path table = Files.writeString(temporary.resolve("gold.csv"), "a,b\n1,2\n");
        Run run = tiny("", "evaluate", table.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("gold.csv:1: no column 'text'");
    }

    @Test
    void aLineThatCannotBeReadIsToldAndTheOthersAreCompared() throws IOException {
        Run run = evaluate(SAMPLE
                + "{\"text\":\"x\"}\n{\"text\":\"x\",\"themes\":[],\"stance\":\"odd\"}\nnot json\n"
                + "{\"text\":\"x\",\"themes\":[7]}\n{\"themes\":[]}\n"
                + "{\"text\":\"x\",\"themes\":[\"drink\"],\"not\":[\"drink\"]}\n"
                + "{\"id\":\"1\",\"text\":\"The nurse never asked the child.\",\"themes\":[]}\n"
                + "{\"text\":\"" + "x".repeat(100_001) + "\",\"themes\":[]}\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("statements compared: 3");
        assertThat(run.err().lines().map(line -> line.substring(line.indexOf("gold.jsonl:"))))
                .containsExactly(
                        "gold.jsonl:4: \"themes\" is missing or not a list",
                        "gold.jsonl:5: \"stance\" is none of concern, strength, expectation, neutral",
                        "gold.jsonl:6: the line is not valid JSON at column 1",
                        "gold.jsonl:7: \"themes\" is not a list of strings",
                        "gold.jsonl:8: \"text\" is missing or not a string",
                        "gold.jsonl:9: \"themes\" and \"not\" name the same theme",
                        "gold.jsonl:10: line 1 codes this statement already; a second coding needs a \"coder\" of its own",
                        "gold.jsonl:11: statement '': has 100001 characters, more than the limit of 100000; split it");
    }

    @Test
    void anEmptySampleHasNoMeasures() throws IOException {
        Run run = evaluate("");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("stance accuracy: - (n = 0)");
    }

    @Test
    void aMissingSampleIsWrongUse() {
        assertThat(crosscut("evaluate", "no/such/file").exitCode()).isEqualTo(2);
        assertThat(crosscut("evaluate", temporary.toString()).err()).contains("no such file");
    }
}
