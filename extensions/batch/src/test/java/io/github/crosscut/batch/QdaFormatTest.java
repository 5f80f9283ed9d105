package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.tiny;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import io.github.crosscut.refiqda.Case;
import io.github.crosscut.refiqda.Code;
import io.github.crosscut.refiqda.CodeSet;
import io.github.crosscut.refiqda.Codebook;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.Reading;
import io.github.crosscut.refiqda.RefiQda;
import io.github.crosscut.refiqda.Selection;
import io.github.crosscut.refiqda.TextSource;
import io.github.crosscut.refiqda.User;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class QdaFormatTest {

    /** An emoji stands before all places, so that units and code points differ; a word is broken over two lines. */
    private static final String CASES = """
            😀 Learning of 2021

            CMR ONE

            - The nurse never asked Fern.
            - It went – as Zoë said – well.

            CMR TWO

            - There was drink-
              ing at home, and drinking again.
            - A blow fell on a Sunday.
            """;

    private static Path in = Path.of("");
    private static Path first = Path.of("");
    private static Project project = Project.builder("none").build();

    @TempDir
    private Path temporary;

    @BeforeAll
    static void export(@TempDir Path folder) throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        first = folder.resolve("out");
        Files.writeString(in.resolve("cases.txt"), CASES);
        Files.writeString(in.resolve("plain.md"), "There was drinking. The nurse **failed** to ask the child.\n");
        assertThat(tag(first, "--format", "qdpx").exitCode()).isZero();
        Reading<Project> read = RefiQda.readProject(first.resolve("project.qdpx"));
        assertThat(read.warnings()).isEmpty();
        project = read.content();
    }

    private static Run tag(Path out, String... more) {
        return tiny(
                "",
                Stream.concat(Stream.of("tag", in.toString(), "--out", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static TextSource source(Project project, String name) {
        return project.source(name).orElseThrow();
    }

    /** {@code words: memo} of the passages coded with a code of that name. */
    private static List<Selection> coded(Project project, String source, String code) {
        Code wanted = project.allCodes()
                .filter(it -> it.name().equals(code))
                .findFirst()
                .orElseThrow();
        return source(project, source).selections().stream()
                .filter(it -> it.codings().stream().anyMatch(by -> by.code().equals(wanted.guid())))
                .toList();
    }

    private static List<String> words(Project project, String source, String code) {
        String text = source(project, source).text();
        return coded(project, source, code).stream().map(it -> it.in(text)).toList();
    }

    @Test
    void everySpanOfEvidenceStandsInItsPlaceInTheReview() {
        assertThat(source(project, "cases").text()).isEqualTo(CASES);
        assertThat(words(project, "cases", "Voice of the child")).containsExactly("asked", "Fern");
        assertThat(words(project, "cases", "Drinking")).containsExactly("drink-\n  ing", "drinking");
        assertThat(words(project, "cases", "Violence")).containsExactly("blow");
    }

    @Test
    void themesStandUnderTheirGroupsAndCuesAndKindsApart() {
        assertThat(project.codes().stream().map(Code::name))
                .endsWith("To review", "Kind of statement", "Cases")
                .hasSizeGreaterThan(3);
        assertThat(project.codes()).noneMatch(Code::codable);
        assertThat(project.allCodes().map(Code::name))
                .contains("Voice of the child", "Voice of the child (to review)", "Kind: finding", "cases: CMR ONE");
    }

    @Test
    void theMemoOfACodingHoldsStanceRuleAndPack() {
        Selection asked = coded(project, "cases", "Voice of the child").get(0);

        assertThat(asked.description())
                .contains("theme: voice", "stance: concern", "rule: voice/", "evidence: asked | Fern")
                .containsPattern("statement: cases#[0-9a-f]{12}")
                .containsPattern("rules: tiny 7, released 2026-01-31, digest [0-9a-f]{64}");
    }

    @Test
    void theProgramCodesOnTheDayOnWhichThePackWasReleased() {
        assertThat(project.users()).containsExactly(User.named("Crosscut " + Version.current()));
        assertThat(project.sources().stream()
                        .flatMap(it -> it.selections().stream())
                        .flatMap(it -> Stream.concat(
                                Stream.of(it.authorship()),
                                it.codings().stream().map(coding -> coding.authorship()))))
                .isNotEmpty()
                .allMatch(it -> Instant.parse("2026-01-31T00:00:00Z").equals(it.created()))
                .allMatch(it -> project.user(it.creator()).isPresent());
    }

    @Test
    void eachStatementIsAPassageOfItsKindAndTellsWhatWasCleaned() {
        List<Selection> narrative = coded(project, "plain", "Kind: narrative");

        assertThat(words(project, "plain", "Kind: narrative"))
                .containsExactly("There was drinking.", "The nurse **failed** to ask the child.");
        assertThat(narrative.get(0).description()).doesNotContain("text: ");
        assertThat(narrative.get(1).description()).contains("text: The nurse failed to ask the child.");
    }

    @Test
    void aCaseHasACodeOfItsIdentifierOverItsStatements() {
        Case two = project.cases().stream()
                .filter(it -> it.name().equals("cases: CMR TWO"))
                .findFirst()
                .orElseThrow();

        assertThat(project.allCodes().map(Code::guid)).contains(two.guid());
        assertThat(words(project, "cases", "cases: CMR TWO"))
                .containsExactly(CASES.substring(CASES.indexOf("There was"), CASES.indexOf("Sunday.") + 7));
        assertThat(two.sources()).containsExactly(source(project, "cases").guid());
        assertThat(two.description())
                .contains("themes: double-trouble; drink; violence")
                .contains("case rule: double-trouble by double-trouble/in-case: drink = cases#");
    }

    @Test
    void bothFilesKeepToTheirSchemas() throws IOException, SAXException {
        try (var zip = new ZipFile(first.resolve("project.qdpx").toFile())) {
            var entry = Objects.requireNonNull(zip.getEntry("project.qde"));
            validate(new String(zip.getInputStream(entry).readAllBytes(), UTF_8), "project.xsd");
        }
        validate(Files.readString(first.resolve("codebook.qdc")), "codebook.xsd");
    }

    private static void validate(String xml, String schema) throws SAXException, IOException {
        SchemaFactory.newDefaultInstance()
                .newSchema(Objects.requireNonNull(RefiQda.class.getResource(schema)))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void theSameReviewsGiveTheSameBytes() throws IOException {
        tag(temporary, "--format", "qdpx");

        assertThat(temporary.resolve("project.qdpx")).hasSameBinaryContentAs(first.resolve("project.qdpx"));
        assertThat(temporary.resolve("codebook.qdc")).hasSameBinaryContentAs(first.resolve("codebook.qdc"));
    }

    @Test
    void theCodebookHoldsTheThemesByGroupAndNothingOfTheReviews() {
        Codebook codebook = RefiQda.readCodebook(first.resolve("codebook.qdc")).content();

        assertThat(codebook.allCodes().filter(Code::codable).map(Code::name))
                .containsExactly("Voice of the child", "Double trouble", "Drinking", "Violence");
        assertThat(codebook.origin()).isEqualTo("Crosscut " + Version.current());
    }

    @Test
    void headingsOfASchemeAreSetsOfCodes() throws IOException {
        Path scheme = Files.writeString(temporary.resolve("mine.tsv"), """
                title\tOur headings
                board\tAshfield Safeguarding Board
                At home\tclose\tdrink
                At home\trelated\tviolence
                Weather\tnone
                """);
        Path out = temporary.resolve("out");
        tag(out, "--format", "qdpx", "--scheme", scheme.toString());
        Project under = RefiQda.readProject(out.resolve("project.qdpx")).content();
        CodeSet home = under.sets().get(0);

        assertThat(under.sets()).hasSize(1);
        assertThat(home.name()).isEqualTo("Our headings: At home");
        assertThat(home.description())
                .contains("Board: Ashfield Safeguarding Board", "Theme: drink (close)", "Theme: violence (related)");
        assertThat(home.codes())
                .hasSize(2)
                .isSubsetOf(under.allCodes().map(Code::guid).toList());
        assertThat(RefiQda.readCodebook(out.resolve("codebook.qdc")).content().sets())
                .hasSize(1);
    }

    @Test
    void aRunWithoutTheFormatTakesAnEarlierProjectAway() {
        tag(temporary, "--format", "qdpx,csv");
        assertThat(temporary.resolve("project.qdpx")).exists();
        tag(temporary, "--format", "csv");

        assertThat(temporary.resolve("project.qdpx")).doesNotExist();
        assertThat(temporary.resolve("codebook.qdc")).doesNotExist();
    }
}
