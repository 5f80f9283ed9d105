package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private Run evaluate(String sample) throws IOException {
        Path file = Files.writeString(temporary.resolve("gold.jsonl"), sample);
        return tiny("", "evaluate", file.toString());
    }

    @Test
    void measuresArePrintedForEachThemeAndPooled() throws IOException {
        Run run = evaluate(SAMPLE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        theme                       n  tp  fp  fn  precision  recall     F1
                        voice *                     1   1   0   0      1.000   1.000  1.000
                        double-trouble *            0   0   0   0          -       -      -
                        drink                       1   0   0   1          -   0.000  0.000
                        violence                    1   1   0   0      1.000   1.000  1.000
                        all themes, pooled (micro)  3   2   0   1      1.000   0.667  0.800
                        headline themes *, pooled   1   1   0   0      1.000   1.000  1.000
                        mean of 3 themes (macro)                                      0.667

                        stance accuracy: 0.500 (n = 2)
                        statements compared: 3
                        not counted: 1 code of 1 theme that this pack does not have
                        """);
    }

    @Test
    void aLineThatCannotBeReadIsToldAndTheOthersAreCompared() throws IOException {
        Run run = evaluate(SAMPLE + "{\"text\":\"x\"}\n{\"text\":\"x\",\"themes\":[],\"stance\":\"odd\"}\nnot json\n"
                + "{\"text\":\"x\",\"themes\":[7]}\n{\"themes\":[]}\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("statements compared: 3");
        assertThat(run.err().lines().map(line -> line.substring(line.indexOf("gold.jsonl:"))))
                .containsExactly(
                        "gold.jsonl:4: \"themes\" is missing or not a list",
                        "gold.jsonl:5: \"stance\" is none of concern, strength, expectation, neutral",
                        "gold.jsonl:6: the line is not valid JSON at column 1",
                        "gold.jsonl:7: \"themes\" is not a list of strings",
                        "gold.jsonl:8: \"text\" is missing or not a string");
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
