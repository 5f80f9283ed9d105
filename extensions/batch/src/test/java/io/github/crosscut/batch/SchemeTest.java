package io.github.crosscut.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tiny pack with a board's scheme and rules over cases. */
class SchemeTest {

    private static final String ASHFIELD = """
            title\tLessons of Ashfield
            board\tAshfield Safeguarding Board
            Bottle & blow\texact\tdouble-trouble
            Bottle & blow\tnarrower\tdrink
            Listening\tclose\tvoice
            Money\tnone
            """;

    private static final String CASE_RULES = """
            package cases
            import io.github.crosscut.Stance
            import io.github.crosscut.fact.*

            rule "cases/unanswered"
            when
              ThemeInPart( part == Part.FINDINGS, stance == Stance.CONCERN, caseHolds( Part.RESPONSE ), !alsoIn( Part.RESPONSE ) )
            then
            end

            rule "cases/nothing-answers" @grade( suggested )
            when
              ThemeInPart( part == Part.FINDINGS, stance == Stance.CONCERN, !caseHolds( Part.RESPONSE ) )
            then
            end

            rule "cases/recurs"
            when
              ThemeOverCases( atLeast( 2 ) )
            then
            end
            """;

    @TempDir
    private Path temporary;

    private Path pack;
    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        pack = temporary.resolve("pack");
        out = temporary.resolve("out");
        in = Files.createDirectories(temporary.resolve("in"));
        try (Stream<Path> files = Files.walk(Shell.TINY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(Shell.TINY.relativize(file).toString(), Files.readString(file));
            }
        }
        write("schemes/ashfield.tsv", ASHFIELD);
        write("cases/rules.drl", CASE_RULES);
    }

    private void write(String file, String text) throws IOException {
        Path target = pack.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private Run run(String input, String... arguments) {
        return Shell.crosscut(
                input.getBytes(UTF_8),
                Stream.concat(Stream.of(arguments), Stream.of("--rules", pack.toString(), "--trust-rules"))
                        .toArray(String[]::new));
    }

    private Run tag(String document, String... more) throws IOException {
        Files.writeString(in.resolve("cases.txt"), document);
        return run(
                "",
                Stream.concat(Stream.of("tag", in.toString(), "--out", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String written(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    @Test
    void themesAreListedUnderTheHeadingsOfABoard() {
        assertThat(run("", "themes", "--scheme", "ashfield").out()).isEqualTo("""
                        Lessons of Ashfield
                          Bottle & blow
                              double-trouble *  Double trouble (exact)
                              drink  Drinking (narrower)
                          Listening
                              voice *  Voice of the child (close)
                          Money
                              no theme of this pack
                          (not under this scheme)
                              violence  Violence
                        * headline theme; 4 themes of tiny 7
                        """);
        assertThat(run("", "themes").out())
                .endsWith("4 themes of tiny 7\nschemes for --scheme:\n  ashfield  Lessons of Ashfield\n");
    }

    @Test
    void statementsAreShownUnderTheHeadingsOfABoard() {
        assertThat(run("", "classify", "Drinking, and a blow.", "--scheme", "ashfield", "--format", "text")
                        .out())
                .isEqualTo("""
                        [1] Drinking, and a blow.
                            stance: neutral
                            Bottle & blow
                                drink (neutral, defined): "Drinking"
                            (not under this scheme)
                                violence (neutral, defined): "blow"
                        """);
        assertThat(run("{\"text\":\"Drinking, and a blow.\"}", "classify", "--scheme", "ashfield")
                        .out())
                .endsWith("\"scheme\":{\"id\":\"ashfield\",\"headings\":[{\"heading\":\"Bottle & blow\","
                        + "\"themes\":[\"drink\"]}],\"not_under_scheme\":[\"violence\"]}}\n");
    }

    @Test
    void aBoardsOwnFileServesAsWell() throws IOException {
        Path own = Files.writeString(temporary.resolve("own.tsv"), "title\tOwn\nAll of it\texact\tdrink\n");
        assertThat(run("", "classify", "Drinking.", "--scheme", own.toString(), "--format", "text")
                        .out())
                .contains("    All of it\n        drink");
    }

    @Test
    void aSchemeThatIsNotThereOrIsBrokenIsWrongUse() throws IOException {
        Run none = run("", "themes", "--scheme", "elsewhere");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err())
                .isEqualTo("crosscut: no scheme 'elsewhere' in this pack, and no such file; its schemes: ashfield\n");
        Path bad = Files.writeString(temporary.resolve("bad.tsv"), "title\tBad\nAll\texact\tnothing\n");
        Run broken = run("", "themes", "--scheme", bad.toString());
        assertThat(broken.exitCode()).isEqualTo(2);
        assertThat(broken.err()).contains("bad.tsv:2: names the theme 'nothing', which the pack does not hold");
    }

    @Test
    void aFolderIsTaggedUnderTheHeadingsOfABoard() throws IOException {
        Run run = tag("""
                        CMR ONE

                        - The nurse never asked Fern.
                        - Drinking, and a blow.
                        """, "--scheme", "ashfield");

        assertThat(run.exitCode()).isZero();
        assertThat(written("statements.csv"))
                .contains("error,headings,not_under_scheme,board", ",,Bottle & blow,violence,", ",,Listening,,");
        assertThat(written("cases.csv"))
                .contains("review_cues,headings,not_under_scheme,board")
                .contains(",Bottle & blow; Listening,violence,");
        assertThat(written("headings.csv"))
                .contains("ashfield,Bottle & blow,cases,1,0,0,0,1,0\r\n")
                .contains("ashfield,Money,cases,0,0,0,0,0,0\r\n")
                .contains("ashfield,(not under this scheme),cases,1,0,0,0,1,0\r\n");
        assertThat(written("statements.jsonl")).contains("\"not_under_scheme\":[\"violence\"]");
        assertThat(written("cases.jsonl")).contains("\"scheme\":{\"id\":\"ashfield\"");
        assertThat(written("run.json")).contains("\"scheme\" : \"ashfield\"", "\"headings.csv\"");
        assertThat(run.out()).startsWith("""
                        Lessons of Ashfield      statements  concern  strength  expectation  neutral  reviews  cases by rule only
                        Bottle & blow                     1        0         0            0        1        1                   0
                        Listening                         1        1         0            0        0        1                   0
                        Money                             0        0         0            0        0        0                   0
                        (not under this scheme)           1        0         0            0        1        1                   0
                        """);
    }

    @Test
    void whatCaseRulesSayStandsInTheTableOfCasesAndWhatRecursInATableOfItsOwn() throws IOException {
        Run run = tag("""
                        CMR ONE

                        Findings

                        - The nurse never asked Fern.

                        CMR TWO

                        Findings

                        - The nurse never asked Fern again.

                        Recommendations

                        - Bottles should be locked away.
                        """);

        assertThat(written("cases.csv"))
                .containsPattern("cases,CMR ONE,1,voice,,voice by cases/nothing-answers: voice = cases#[0-9a-f]+,")
                .containsPattern("cases,CMR TWO,2,voice,voice by cases/unanswered: voice = cases#[0-9a-f]+,,");
        assertThat(written("cases.jsonl"))
                .containsPattern("\"review_cues\":\\[\\{\"theme\":\"voice\",\"rule\":\"cases/nothing-answers\","
                        + "\"grade\":\"suggested\",\"grounds\":");
        assertThat(written("recurring.csv"))
                .containsPattern("voice,cases/recurs,defined,2,"
                        + "cases: CMR ONE = cases#[0-9a-f]+; cases: CMR TWO = cases#[0-9a-f]+\r\n");
        assertThat(written("recurring.jsonl"))
                .contains("{\"theme\":\"voice\",\"rule\":\"cases/recurs\",\"grade\":\"defined\",\"cases\":2,")
                .contains("{\"case\":\"cases: CMR ONE\",\"statements\":[\"cases#");
        assertThat(run.out()).endsWith("""

                        Recurring over cases (see the table of recurring themes):
                          Voice of the child: 2 cases
                        """);
    }

    @Test
    void anExportUnderASchemeWritesTheBytesOfTheRun() throws IOException {
        Files.writeString(in.resolve("more.txt"), "CMR ONE\n\n- Nobody asked the child. There was drinking.\n");
        tag("""
                CMR ONE

                Findings

                - The nurse never asked Fern.
                - There was drinking and a blow.
                """, "--scheme", "ashfield");
        Path elsewhere = temporary.resolve("elsewhere");
        Run run = run("", "export", "--from", out.toString(), "--scheme", "ashfield", "--out", elsewhere.toString());

        assertThat(run.exitCode()).isZero();
        for (String name : List.of("statements", "cases", "recurring")) {
            assertThat(elsewhere.resolve(name + ".csv")).hasSameTextualContentAs(out.resolve(name + ".csv"));
            assertThat(elsewhere.resolve(name + ".jsonl")).hasSameTextualContentAs(out.resolve(name + ".jsonl"));
        }
        assertThat(elsewhere.resolve("headings.csv")).hasSameTextualContentAs(out.resolve("headings.csv"));
        assertThat(written("recurring.jsonl")).contains("cases: CMR ONE", "more: CMR ONE");
        assertThat(written("cases.jsonl")).contains("\"grade\":\"suggested\"");
    }

    @Test
    void whatRecursIsCountedAnewWithoutAForgottenReview() throws IOException {
        Files.writeString(in.resolve("more.txt"), "CMR ONE\n\n- There was drinking.\n");
        tag("CMR ONE\n\n- There was drinking.\n");
        assertThat(written("recurring.csv")).contains("drink,cases/recurs");

        assertThat(run("", "forget", "more", "--from", out.toString()).err()).isEqualTo("crosscut: forgotten: more\n");
        assertThat(written("recurring.csv")).doesNotContain("drink");
        assertThat(written("statements.csv")).contains("cases,CMR ONE").doesNotContain("more");

        tag("CMR ONE\n\n- There was drinking.\n");
        Run other = Shell.crosscut("forget", "cases", "--from", out.toString());
        assertThat(other.exitCode()).isZero();
        assertThat(other.err()).contains("was tagged by other rules");
    }

    @Test
    void forgettingKeepsTheHeadingsOfTheBoardOrSaysThatTheyAreGone() throws IOException {
        Files.writeString(in.resolve("more.txt"), "CMR ONE\n\n- There was drinking.\n");
        Files.writeString(in.resolve("last.txt"), "CMR ONE\n\n- There was drinking.\n");
        tag("CMR ONE\n\n- There was drinking.\n", "--scheme", "ashfield");
        run("", "forget", "more", "--from", out.toString());
        assertThat(written("headings.csv")).contains("Bottle & blow").doesNotContain("more");
        assertThat(written("run.json")).contains("\"scheme\" : \"ashfield\"");

        Path own = Files.writeString(temporary.resolve("own.tsv"), ASHFIELD);
        tag("CMR ONE\n\n- There was drinking.\n", "--scheme", own.toString());
        Run other = run("", "forget", "last", "--from", out.toString());
        assertThat(other.err()).contains("without the headings of 'own'", "--scheme");
        assertThat(out.resolve("headings.csv")).doesNotExist();
    }

    @Test
    void anExportWithoutTheSchemeOfTheResultsThereSaysSo() throws IOException {
        tag("CMR ONE\n\n- There was drinking.\n", "--scheme", "ashfield");

        assertThat(run("", "export", "--from", out.toString(), "--scheme", "ashfield")
                        .err())
                .isEqualTo("crosscut: reviews written: 1\n");
        assertThat(run("", "export", "--from", out.toString()).err())
                .contains("without the headings of 'ashfield'", "--scheme");
    }

    @Test
    void aRunWithoutTheSchemeOfTheResultsThereSaysSo() throws IOException {
        tag("CMR ONE\n\n- There was drinking.\n", "--scheme", "ashfield");

        assertThat(tag("CMR ONE\n\n- There was drinking.\n", "--scheme", "ashfield")
                        .err())
                .doesNotContain("headings");
        assertThat(tag("CMR ONE\n\n- There was drinking.\n").err())
                .contains("without the headings of 'ashfield'", "--scheme", "earlier run: headings.csv\n");
    }
}
