package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.onTerminal;
import static io.github.crosscut.batch.Shell.tiny;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandTest {

    @TempDir
    private Path temporary;

    private static String digestsRemoved(String lines) {
        return lines.replaceAll("\"pack\":\"[0-9a-f]{64}\"", "\"pack\":\"…\"");
    }

    @Test
    void linesAreAnsweredInTheirOrderAndABadLineInItsPlace() {
        Run run = tiny("""
                {"id":"a","text":"The nurse never asked the child.","kind":"finding","case":"Case One"}
                {"id":"b"}

                not json
                {"text":"The weather was fine.","case":null,"more":[1,{}]}
                {"id":7,"text":"On the doorstep."}
                """, "classify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(digestsRemoved(run.out())).isEqualTo("""
                        {"id":"a","themes":[{"id":"voice","stance":"concern","grade":"defined","evidence":[\
                        {"rule":"voice/not-asked","concept":"ask","start":16,"end":21,"text":"asked"},\
                        {"rule":"voice/not-asked","concept":"child","start":26,"end":31,"text":"child"}]}],\
                        "review":[],"stance":"concern","pack":"…"}
                        {"id":"b","line":2,"error":"\\"text\\" is missing"}
                        {"id":null,"line":4,"error":"the line is not valid JSON at column 1"}
                        {"id":"","themes":[],"review":[],"stance":"neutral","pack":"…"}
                        {"id":"7","themes":[],"review":[{"id":"voice","stance":"neutral","grade":"suggested","evidence":[\
                        {"rule":"voice/doorstep","concept":"hint","start":7,"end":15,"text":"doorstep"}]}],\
                        "stance":"neutral","pack":"…"}
                        """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anEmptyInputIsAllDone() {
        Run run = crosscut("classify", "--in", "-");

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void anUnknownKindIsTakenForNarrativeWithOneWarning() {
        Run run = tiny("""
                {"id":"a","text":"x","kind":"musing"}
                {"id":"b","text":"x","kind":"musing"}
                {"id":"c","text":"x","kind":null}
                """, "classify");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err()).isEqualTo("crosscut: line 1: unknown kind 'musing' is taken for narrative\n");
    }

    @Test
    void theKindOfALineTellsTheStanceOfWordsThatDoNot() {
        Run run = tiny("{\"text\":\"There was drinking.\",\"kind\":\"good-practice\"}", "classify");

        assertThat(run.out()).contains("{\"id\":\"drink\",\"stance\":\"strength\"");
    }

    @Test
    void aHugeLineAHugeStatementAndBytesThatAreNoTextAreErrorsInTheirPlace() throws IOException {
        var input = new ByteArrayOutputStream();
        input.writeBytes(("{\"id\":\"huge\",\"text\":\"" + "x ".repeat(500_000) + "\"}\n").getBytes(UTF_8));
        input.writeBytes("x".repeat(5_000_000).getBytes(UTF_8));
        input.writeBytes(new byte[] {'\n', '{', '"', (byte) 0xC3, (byte) 0x28, '\n'});
        input.writeBytes("[1]\n{\"text\":7}\n{\"id\":{},\"text\":\"x\"}\n{\"text\":\"x\"} {}\n".getBytes(UTF_8));
        input.writeBytes("[".repeat(100_000).getBytes(UTF_8));
        Run run = crosscut(input.toByteArray(), "classify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        {"id":"huge","line":1,"error":"statement 'huge': has 1000000 characters, more than the limit of 100000; split it"}
                        {"id":null,"line":2,"error":"the line is longer than 4194304 bytes"}
                        {"id":null,"line":3,"error":"the line is not valid UTF-8"}
                        {"id":null,"line":4,"error":"the line is not a JSON object"}
                        {"id":null,"line":5,"error":"\\"text\\" is not a string"}
                        {"id":null,"line":6,"error":"\\"id\\" is not a string"}
                        {"id":null,"line":7,"error":"the line is not valid JSON at column 14"}
                        {"id":null,"line":8,"error":"the line is not valid JSON"}
                        """);
    }

    @Test
    void unpairedSurrogatesComeBackAsTheyWere() {
        Run run = tiny("{\"id\":\"\\ud800\",\"text\":\"\\udc00 never asked the child\"}", "classify");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{\"id\":\"\\ud800\",\"themes\":[{\"id\":\"voice\"");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoFault() {
        Run run = tiny("\uFEFF{\"id\":\"a\",\"text\":\"x\"}\r\n{\"id\":\"b\",\"text\":\"x\"}\r\n\r\n", "classify");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void manyLinesGiveAsManyAnswersInTheirOrder() {
        var input = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            input.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"There was drinking ")
                    .append(i)
                    .append(".\"}\n");
        }
        Run run = tiny(input.toString(), "classify");

        var lines = run.out().lines().toList();
        assertThat(lines).hasSize(2_000);
        for (int i = 0; i < 2_000; i++) {
            assertThat(lines.get(i)).startsWith("{\"id\":\"" + i + "\",\"themes\":[{\"id\":\"drink\"");
        }
    }

    @Test
    void textsOnATerminalAreAnsweredAsText() {
        Run run = onTerminal(
                "classify",
                "The nurse never asked the child.",
                "On the doorstep\u001B[31m\nwith Fern.",
                "--rules",
                Shell.TINY.toString(),
                "--trust-rules");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        [1] The nurse never asked the child.
                            stance: concern
                            voice (concern, defined): "asked" … "child"
                        [2] On the doorstep\uFFFD[31m with Fern.
                            no theme
                            to review: voice (neutral, suggested): "doorstep"
                        """);
    }

    @Test
    void theFormatCanBeChosen() {
        assertThat(tiny("", "classify", "x", "--format", "text").out()).isEqualTo("[1] x\n    no theme\n");
        assertThat(tiny("{]", "classify", "--format", "text").out())
                .isEqualTo("[1] error: the line is not valid JSON at column 2\n");
        assertThat(tiny("", "classify", "--format", "xml").exitCode()).isEqualTo(2);
    }

    @Test
    void aTextIsNeverTakenForTheNameOfAFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("arguments"), "--help");

        assertThat(tiny("", "classify", "@" + file, "--format", "text").out()).startsWith("[1] @");
    }

    @Test
    void aTextMayBeginWithADash() {
        Run run = onTerminal("classify", "--", "- asked");

        assertThat(run.out()).startsWith("[1] - asked");
    }

    @Test
    void aFileIsReadAndAMissingOneIsWrongUse() throws IOException {
        Path file = Files.writeString(temporary.resolve("in.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}");

        assertThat(tiny("", "classify", "--in", file.toString()).out()).startsWith("{\"id\":\"a\",");
        assertThat(crosscut("classify", "--in", "no/such/file").exitCode()).isEqualTo(2);
        assertThat(crosscut("classify", "--in", temporary.toString()).err()).contains("no such file");
    }

    @Test
    void textsAndAFileTogetherOrNeitherOnATerminalAreWrongUse() {
        assertThat(crosscut("classify", "x", "--in", "-").exitCode()).isEqualTo(2);
        assertThat(onTerminal("classify").err()).contains("nothing to classify");
        assertThat(onTerminal("classify").exitCode()).isEqualTo(2);
    }
}
