package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code search}, {@code kwic}, {@code decide} and {@code diff}. */
class AskTheArchiveTest {

    @TempDir
    private Path temporary;

    private TaggedFolder folder = new TaggedFolder(Path.of(""), Path.of(""));

    @BeforeEach
    void archive() throws IOException {
        folder = TaggedFolder.withFourteenReviews(temporary);
        folder.tag();
    }

    private Run from(String... command) {
        return folder.from(command);
    }

    @Test
    void statementsAreFoundAndShownForPeopleAndPrograms() {
        assertThat(from("search", "--theme", "voice", "--case", "cmr one").out())
                .startsWith("{\"id\":\"wren#")
                .contains("\"case\":\"CMR ONE\"", "\"stance\":\"concern\"", "\"decisions\":[]")
                .hasLineCount(1);
        assertThat(from("search", "--text", "FERN", "--format", "text").out())
                .contains("The nurse never asked Fern.", "voice (concern, ", "in: CMR ONE, narrative");
        assertThat(from("search", "--theme", "VOICE of the child").out())
                .isEqualTo(from("search", "--theme", "voice").out())
                .hasLineCount(13);
        assertThat(from("search", "--theme", "love").err()).contains("no theme 'love'", "'crosscut themes' lists them");
        assertThat(from("search", "--stance", "love").err()).contains("none of concern, strength");
        assertThat(crosscut("search", "--from", folder.in().toString()).err()).contains("holds no archive");
    }

    @Test
    void wordsAndConceptsAreShownInContext() {
        Run words = from("kwic", "child", "--word", "--sort", "left", "--format", "text", "--width", "12");

        assertThat(words.out()).hasLineCount(12).contains(" to ask the [child] 0.");
        assertThat(from("kwic", "drink").out())
                .hasLineCount(13)
                .contains("\"left\":\"There was \",\"words\":\"drinking\",\"right\":\" at home.\"");
        assertThat(from("kwic", "").exitCode()).isEqualTo(2);
        assertThat(from("kwic", "* *").exitCode()).isEqualTo(2);
        assertThat(from("kwic", "*").err())
                .contains("'*'", "stands for the rest of a word")
                .hasLineCount(1);
    }

    @Test
    void decisionsAreKeptExportedAndGoneByInSearch() throws IOException {
        String fern = folder.id("Fern");
        Run rejected = from("decide", fern, "reject", "--theme", "voice", "--by", "Ada", "--why", "=1+1");
        assertThat(rejected.exitCode()).isZero();
        assertThat(rejected.out()).contains("\"verdict\":\"reject\"", "\"by\":\"Ada\"");
        assertThat(from("decide", fern, "add", "--theme", "drink", "--by", "Ada", "--span", "4-9")
                        .out())
                .contains("\"words\":\"nurse\"");
        folder.tag();

        assertThat(from("search", "--theme", "voice", "--case", "CMR ONE").out())
                .isEmpty();
        assertThat(from("search", "--theme", "drink", "--case", "CMR ONE").out())
                .hasLineCount(1);
        assertThat(Files.readString(folder.out().resolve("decisions.csv")))
                .contains(",reject,", ",'=1+1,", ",add,4,9,nurse,");
        assertThat(from("decide", fern, "undo", "--theme", "voice", "--by", "Bob")
                        .exitCode())
                .isZero();
        assertThat(from("search", "--theme", "voice", "--case", "CMR ONE").out())
                .hasLineCount(1);
        assertThat(from("decide", fern, "confirm", "--theme", "voice", "--by", "A", "--span", "9-4")
                        .exitCode())
                .isEqualTo(2);
        assertThat(from("decide", fern, "confirm", "--theme", "voice of the Child", "--by", "Bob")
                        .out())
                .contains("\"theme\":\"voice\"");
        assertThat(from("decide", fern, "confirm", "--theme", "love", "--by", "Bob")
                        .err())
                .contains("no theme 'love'", "'crosscut themes' lists them");
        assertThat(from("decide", "no#1", "confirm", "--theme", "voice", "--by", "A")
                        .err())
                .contains("no statement 'no#1'");
    }

    @Test
    void otherRulesAreComparedBeforeAnyoneReliesOnThem() {
        String words = Shell.TINY.resolveSibling("words").toString();
        Run run = from("diff", "--rules", words, "--format", "text");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("voice: concern -> none by voice/", "theme", "change stance");
        assertThat(from("diff", "--rules", words).out())
                .contains("\"change\":\"goes\",\"stance_before\":\"concern\",\"stance_after\":null");
        assertThat(from("diff", "--rules", Shell.TINY.toString(), "--trust-rules", "--format", "text")
                        .out())
                .isEqualTo("no tag would change\n");
    }

    @Test
    void whatFindsNothingSaysSoToPeopleAndNothingToPrograms() {
        String tiny = Shell.TINY.toString();

        assertThat(from("kwic", "drink", "--word", "--format", "text"))
                .isEqualTo(new Run(0, "", "crosscut: passages found: 0\n"));
        assertThat(from("kwic", "drink", "--word")).isEqualTo(new Run(0, "", ""));
        assertThat(from("search", "--text", "unheard", "--format", "text"))
                .isEqualTo(new Run(0, "", "crosscut: statements found: 0\n"));
        assertThat(from("search", "--text", "unheard")).isEqualTo(new Run(0, "", ""));
        assertThat(from("diff", "--rules", tiny, "--trust-rules", "--format", "text"))
                .isEqualTo(new Run(0, "no tag would change\n", ""));
        assertThat(from("diff", "--rules", tiny, "--trust-rules")).isEqualTo(new Run(0, "", ""));
    }
}
