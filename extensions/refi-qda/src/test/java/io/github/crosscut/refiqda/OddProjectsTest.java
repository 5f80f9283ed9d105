package io.github.crosscut.refiqda;

import static io.github.crosscut.refiqda.Handmade.SOURCE;
import static io.github.crosscut.refiqda.Handmade.passage;
import static io.github.crosscut.refiqda.Handmade.project;
import static io.github.crosscut.refiqda.Handmade.source;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects as other programs write them: each is read, with what had to be guessed told. */
class OddProjectsTest {

    private static final String INCLUSIVE = "names of passages tell that ends are inclusive";

    @TempDir
    private Path folder;

    private Reading<Project> read(Handmade made) throws IOException {
        return RefiQda.readProject(made.in(folder));
    }

    private static String words(Reading<Project> read) {
        TextSource source = read.content().sources().get(0);
        return source.selections().get(0).in(source.text());
    }

    @Test
    void theUsualIsReadWithoutAWarning() throws IOException {
        Reading<Project> read = read(Handmade.of("We may win.", passage("may", 3, 6)));

        assertThat(words(read)).isEqualTo("may");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void theInnerFileMayHaveAnyNameAndStandInAFolder() throws IOException {
        Handmade made = Handmade.of("We may win.", passage("may", 3, 6))
                .xmlNamed("My study/My study.QDE")
                .renamed("Sources/" + SOURCE + ".txt", "My study/sources/" + SOURCE.toUpperCase(Locale.ROOT) + ".TXT")
                .file("__MACOSX/My study/._My study.qde", new byte[] {0});

        assertThat(words(read(made))).isEqualTo("may");
    }

    @Test
    void ofSeveralInnerFilesTheOneOfTheUsualNameIsRead() throws IOException {
        Handmade made = Handmade.of("We may win.", passage("may", 3, 6)).file("backup/old.qde", new byte[0]);

        assertThat(words(read(made))).isEqualTo("may");
        assertThatThrownBy(() -> read(made.file("copy/project.qde", new byte[0])))
                .isInstanceOf(DamagedFileException.class)
                .hasMessage("it holds several .qde files");
    }

    @Test
    void backslashesBetweenFoldersAndFoldersInLowerCaseAreRead() throws IOException {
        Handmade made = Handmade.of("We may win.", passage("may", 3, 6))
                .renamed("Sources/" + SOURCE + ".txt", "sources\\" + SOURCE + ".txt")
                .file(".root", new byte[0]);

        assertThat(words(read(made))).isEqualTo("may");
    }

    @Test
    void pathsWithoutASchemeAndRelativeOnesAreLookedForInsideTheFile() throws IOException {
        for (String path : new String[] {SOURCE + ".txt", "relative:///Sources/" + SOURCE + ".txt"}) {
            Handmade made =
                    Handmade.of("We may win.", passage("may", 3, 6)).replace("internal://" + SOURCE + ".txt", path);

            assertThat(words(read(made))).isEqualTo("may");
        }
    }

    @Test
    void aTextOutsideTheFileIsNotReadAndItsSourceIsLeftOut() throws IOException {
        Handmade made = Handmade.of("We may win.", passage("may", 3, 6))
                .replace("internal://" + SOURCE + ".txt", "absolute://etc/hostname");
        Reading<Project> read = read(made);

        assertThat(read.content().sources()).isEmpty();
        assertThat(read.warnings()).containsExactly("source 'talk' has no text in the file; left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absolute:///C:/Users/ann/talk.txt",
                "absolute:///C:\\Users\\ann\\talk.txt",
                "absolute:///home/../ann/talk.txt",
                "file:///C:/talk.txt",
                "C:/Users/ann/talk.txt",
                "relative:///D:/talk.txt",
                "/home/ann/talk.txt",
                "https://example.invalid/talk.txt"
            })
    void aPathOfTheComputerThatWroteItIsNotReadAndTheOtherSourcesAre(String path) throws IOException {
        String other = "<TextSource guid=\"99999999-3333-3333-3333-333333333333\" name=\"other\" plainTextPath=\""
                + path + "\"/>";
        Handmade made = Handmade.of("We may win.", passage("may", 3, 6)).replace("<Sources>", "<Sources>" + other);
        Reading<Project> read = read(made);

        assertThat(words(read)).isEqualTo("may");
        assertThat(read.warnings()).containsExactly("source 'other' has no text in the file; left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"day one: talk.txt", "Interview: Ann.txt"})
    void aColonInsideANameIsNoScheme(String name) throws IOException {
        Handmade made = Handmade.of("We may win.", passage("may", 3, 6))
                .replace("internal://" + SOURCE + ".txt", name)
                .renamed("Sources/" + SOURCE + ".txt", "Sources/" + name);

        assertThat(words(read(made))).isEqualTo("may");
    }

    @Test
    void aCodeThatOnlyGroupsIsKnownHoweverItIsWritten() throws IOException {
        Handmade made =
                Handmade.of("We may win.", passage("may", 3, 6)).replace("isCodable=\"true\"", "isCodable=\" False \"");

        assertThat(read(made).content().allCodes()).noneMatch(Code::codable);
    }

    @Test
    @Timeout(60)
    void manyPassagesOverAWholeLongTextAreReadInTime() throws IOException {
        String text = "We may win. ".repeat(100_000);
        var passages = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            passages.append("<PlainTextSelection guid=\"44444444-4444-4444-4444-%012d\" name=\"x\" startPosition=\"%d\""
                            .formatted(i, i))
                    .append(" endPosition=\"")
                    .append(text.length() - i - 1)
                    .append("\"/>");
        }

        assertThat(read(Handmade.of(text, passages.toString()))
                        .content()
                        .sources()
                        .get(0)
                        .selections())
                .hasSize(4_000);
    }

    @Test
    void aTextInsideTheXmlIsRead() throws IOException {
        String inside = "<PlainTextContent>We may win.</PlainTextContent>" + passage("may", 3, 6);
        Handmade made = new Handmade().xml(project(source("", inside)));

        assertThat(words(read(made))).isEqualTo("may");
    }

    @Test
    void identifiersMayStandInBracesOrUpperCaseOrLackHyphens() throws IOException {
        Handmade made = Handmade.of("We may win.", passage("may", 3, 6))
                .replace("targetGUID=\"" + Handmade.CODE, "targetGUID=\"{" + Handmade.CODE + "}")
                .replace("User guid=\"" + Handmade.USER, "User guid=\"" + Handmade.USER.replace("-", ""));
        Reading<Project> read = read(made);
        Coding coding =
                read.content().sources().get(0).selections().get(0).codings().get(0);

        assertThat(coding.code()).isEqualTo(UUID.fromString(Handmade.CODE));
        assertThat(read.content().user(coding.authorship().creator())).isPresent();
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void anIdentifierThatIsNoneIsMadeIntoOneEverywhereAlike() throws IOException {
        Reading<Project> read =
                read(Handmade.of("We may win.", passage("may", 3, 6)).replace(Handmade.CODE, "code-7"));

        assertThat(read.content()
                        .sources()
                        .get(0)
                        .selections()
                        .get(0)
                        .codings()
                        .get(0)
                        .code())
                .isEqualTo(read.content().codes().get(0).guid());
        assertThat(read.warnings()).containsExactly("an identifier is no GUID; another was made of it (2 times)");
    }

    @Test
    void inclusiveEndsAreToldByTheNames() throws IOException {
        Reading<Project> read = read(Handmade.of("We may win.", passage("may", 3, 5)));

        assertThat(words(read)).isEqualTo("may");
        assertThat(read.warnings()).containsExactly(INCLUSIVE);
    }

    @Test
    void aTextWithoutNamesFollowsTheOthersOfItsProject() throws IOException {
        String other = source("internal://other.txt", passage("", 0, 1))
                .replace(SOURCE, "66666666-6666-6666-6666-666666666666");
        Handmade made = new Handmade()
                .xml(project(source("internal://one.txt", passage("may", 3, 5)) + other))
                .file("Sources/one.txt", "We may win.".getBytes(UTF_8))
                .file("Sources/other.txt", "We lose.".getBytes(UTF_8));
        Reading<Project> read = read(made);
        TextSource second = read.content().sources().get(1);

        assertThat(second.selections().get(0).in(second.text())).isEqualTo("We");
        assertThat(read.warnings()).containsExactly(INCLUSIVE + " (2 times)");
    }

    @Test
    void linesMayEndWithCrlfWhetherItCountsOnceOrTwice() throws IOException {
        String text = "One.\r\nTwo.\r\nWe may win.";
        Reading<Project> once = read(Handmade.of(text, passage("may", 13, 16)));
        Reading<Project> twice = read(Handmade.of(text, passage("may", 15, 18)));

        assertThat(words(once)).isEqualTo("may");
        assertThat(once.warnings()).isEmpty();
        assertThat(words(twice)).isEqualTo("may");
        assertThat(twice.warnings()).containsExactly("names of passages tell that CRLF counts twice");
        assertThat(twice.content().sources().get(0).text()).isEqualTo("One.\nTwo.\nWe may win.");
    }

    @Test
    void aTextMayBeginWithAMarkWhetherItCountsOrNot() throws IOException {
        Reading<Project> not = read(Handmade.of("\uFEFFWe may win.", passage("may", 3, 6)));
        Reading<Project> counts = read(Handmade.of("\uFEFFWe may win.", passage("may", 4, 7)));

        assertThat(words(not)).isEqualTo("may");
        assertThat(not.warnings()).isEmpty();
        assertThat(words(counts)).isEqualTo("may");
        assertThat(counts.warnings()).containsExactly("names of passages tell that the byte order mark counts");
    }

    @Test
    void positionsMayBeUnitsOfUtf16() throws IOException {
        Reading<Project> read = read(Handmade.of("😀 We may win.", passage("may", 6, 9)));

        assertThat(words(read)).isEqualTo("may");
        assertThat(read.content().sources().get(0).selections().get(0).start()).isEqualTo(5);
        assertThat(read.warnings()).containsExactly("names of passages tell that UTF-16 units are counted");
    }

    @Test
    void linesOfANameMayHaveBecomeSpaces() throws IOException {
        Reading<Project> read = read(Handmade.of("We\nmay win.", passage("We may", 0, 5)));

        assertThat(words(read)).isEqualTo("We\nmay");
    }

    @Test
    void textsOfOtherEncodingsAreRead() throws IOException {
        String text = "Zoë may win.";
        for (Charset charset : new Charset[] {UTF_16LE, Charset.forName("windows-1252")}) {
            byte[] bytes = ((charset.equals(UTF_16LE) ? "\uFEFF" : "") + text).getBytes(charset);
            Handmade made = Handmade.of(text, passage("may", 4, 7)).file("Sources/" + SOURCE + ".txt", bytes);

            assertThat(read(made).content().sources().get(0).text()).isEqualTo(text);
        }
    }

    @Test
    void aMissingUserIsTakenFromThePassageAndOtherwiseTold() throws IOException {
        String bare = passage("may", 3, 6).replace("creatingUser=\"" + Handmade.USER + "\"><CodeRef", "><CodeRef");
        Coding fromPassage = read(Handmade.of("We may win.", bare))
                .content()
                .sources()
                .get(0)
                .selections()
                .get(0)
                .codings()
                .get(0);
        Reading<Project> nobody = read(
                Handmade.of("We may win.", passage("may", 3, 6).replace("creatingUser=\"" + Handmade.USER + "\"", "")));

        assertThat(fromPassage.authorship().creator()).isEqualTo(UUID.fromString(Handmade.USER));
        assertThat(fromPassage.authorship().created()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(nobody.warnings()).containsExactly("a coding has no user");
    }

    @Test
    void aPdfIsReadByItsTextAndOtherMediaAreToldAsLeftOut() throws IOException {
        String pdf = """
                <PDFSource guid="77777777-7777-7777-7777-777777777777" name="scan" path="internal://scan.pdf">
                  <PDFSelection guid="77777777-7777-7777-7777-777777777778" page="1" firstX="1" firstY="1" secondX="2" secondY="2"/>
                  <Representation guid="77777777-7777-7777-7777-777777777779" plainTextPath="internal://scan.txt">%s</Representation>
                </PDFSource>
                <PictureSource guid="77777777-7777-7777-7777-777777777770" path="internal://x.png"/>
                """.formatted(passage("may", 3, 6));
        Reading<Project> read =
                read(new Handmade().xml(project(pdf)).file("Sources/scan.txt", "We may win.".getBytes(UTF_8)));

        assertThat(words(read)).isEqualTo("may");
        assertThat(read.content().sources().get(0).name()).isEqualTo("scan");
        assertThat(read.warnings()).containsExactly("left out: PDFSelection of a source", "left out: PictureSource");
    }

    @Test
    void timesAreReadInWhateverFormAndUnknownOnesAreNone() throws IOException {
        String[] forms = {"2026-01-02 03:04:05", "2026-01-02T04:04:05+01:00", "2026-01-02T03:04:05.0000000Z"};
        for (String form : forms) {
            Handmade made = Handmade.of("We may win.", passage("may", 3, 6)).replace("2026-01-02T03:04:05Z", form);

            assertThat(read(made)
                            .content()
                            .sources()
                            .get(0)
                            .selections()
                            .get(0)
                            .authorship()
                            .created())
                    .isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        }
        Handmade never =
                Handmade.of("We may win.", passage("may", 3, 6)).replace("2026-01-02T03:04:05Z", "0001-01-01T00:00:00");

        assertThat(read(never)
                        .content()
                        .sources()
                        .get(0)
                        .selections()
                        .get(0)
                        .authorship()
                        .created())
                .isNull();
    }

    @Test
    void passagesOutsideTheirTextAreLeftOutOrCutOff() throws IOException {
        Reading<Project> read = read(Handmade.of(
                "We may win.", passage("", 7, 40) + passage("", 20, 30) + passage("", 3, 1) + passage("may", 3, 6)));

        assertThat(read.content().sources().get(0).selections().stream()
                        .map(it -> it.in(read.content().sources().get(0).text())))
                .containsExactly("win.", "may");
        assertThat(read.warnings())
                .containsExactly(
                        "a passage ends behind its text; cut off there",
                        "a passage's positions lie outside its text; left out (2 times)");
    }

    @Test
    void whatIsNoProjectIsToldAsSuch() throws IOException {
        Path text = Files.writeString(folder.resolve("text.qdpx"), "not a ZIP");

        assertThatThrownBy(() -> RefiQda.readProject(text))
                .isInstanceOf(DamagedFileException.class)
                .hasMessage("it is no ZIP file, or is damaged or cut off");
        assertThatThrownBy(() -> RefiQda.readProject(folder.resolve("none.qdpx")))
                .isInstanceOf(DamagedFileException.class)
                .hasMessage("there is no such file");
        assertThatThrownBy(() -> read(new Handmade().file("a.txt", new byte[0])))
                .isInstanceOf(DamagedFileException.class)
                .hasMessage("it is no project: it holds no .qde file");
        assertThatThrownBy(() -> read(new Handmade().xml("<Project name='x'>\n<Users>")))
                .isInstanceOf(DamagedFileException.class)
                .hasMessageStartingWith("its project file is broken XML, line 2");
    }
}
