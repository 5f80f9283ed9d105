package io.github.crosscut.refiqda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class ProjectTest {

    @TempDir
    private Path folder;

    static byte[] written(Project project, Ends ends) throws IOException {
        var out = new ByteArrayOutputStream();
        RefiQda.write(project, ends, out);
        return out.toByteArray();
    }

    private Reading<Project> readBack(Project project, Ends ends) throws IOException {
        return RefiQda.readProject(Files.write(folder.resolve("p.qdpx"), written(project, ends)));
    }

    private static Map<String, String> unpacked(byte[] file) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static String xml(Project project) throws IOException {
        return Objects.requireNonNull(unpacked(written(project, Ends.EXCLUSIVE)).get("project.qde"));
    }

    static void validate(String xml, String schema) throws SAXException, IOException {
        SchemaFactory.newDefaultInstance()
                .newSchema(Objects.requireNonNull(RefiQda.class.getResource(schema)))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    /** Names of passages are filled in with their words when they are written. */
    private static Project withNames(Project project) {
        return project.withSources(project.sources().stream()
                .map(source -> new TextSource(
                        source.guid(),
                        source.name(),
                        source.text(),
                        source.description(),
                        source.selections().stream()
                                .map(it -> new Selection(
                                        it.guid(),
                                        it.in(source.text()),
                                        it.start(),
                                        it.end(),
                                        it.description(),
                                        it.codings(),
                                        it.authorship()))
                                .toList(),
                        source.codings(),
                        source.values(),
                        source.authorship()))
                .toList());
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Reading<Project> back = readBack(Samples.project(), Ends.EXCLUSIVE);

        assertThat(back.content()).isEqualTo(withNames(Samples.project()));
        assertThat(back.warnings()).isEmpty();
    }

    @Test
    void theExampleOfThePackageWorks() throws IOException {
        User ann = User.named("Ann");
        Code hope = Code.of("Hope", "Something may still go well.");
        TextSource talk = TextSource.of("talk", "We may win.")
                .with(Selection.of("talk", 3, 6, hope, Authorship.of(ann, Samples.DAY)));
        Project project =
                Project.builder("study").user(ann).code(hope).source(talk).build();
        Reading<Project> back = readBack(project, Ends.EXCLUSIVE);

        assertThat(back.content()
                        .source("talk")
                        .orElseThrow()
                        .selections()
                        .get(0)
                        .name())
                .isEqualTo("may");
    }

    @Test
    void inclusiveEndsAreReadBackAsTheyWereMeantAndTold() throws IOException {
        Reading<Project> back = readBack(Samples.project(), Ends.INCLUSIVE);

        assertThat(back.content()).isEqualTo(withNames(Samples.project()));
        assertThat(back.warnings()).containsExactly("names of passages tell that ends are inclusive (2 times)");
    }

    @Test
    void theXmlKeepsToTheSchema() throws IOException, SAXException {
        validate(xml(Samples.project()), "project.xsd");
    }

    @Test
    void theSmallestProjectKeepsToTheSchemaToo() throws IOException, SAXException {
        Project smallest = Project.builder("nothing").build();

        validate(xml(smallest), "project.xsd");
        assertThat(readBack(smallest, Ends.EXCLUSIVE).content()).isEqualTo(smallest);
    }

    @Test
    void theSchemaRefusesAnotherOrderAndEmptyContainers() {
        String head = "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"x\">";

        assertThatThrownBy(() -> validate(head + "<Users/></Project>", "project.xsd"))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(head + "<Description>x</Description><Users/></Project>", "project.xsd"))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void theSameProjectGivesTheSameBytesAndNoTimes() throws IOException {
        byte[] first = written(Samples.project(), Ends.EXCLUSIVE);

        assertThat(written(Samples.project(), Ends.EXCLUSIVE)).isEqualTo(first);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
    }

    @Test
    void textsAreUtf8WithoutAMarkAndPositionsAreCodePoints() throws IOException {
        Map<String, String> files = unpacked(written(Samples.project(), Ends.EXCLUSIVE));

        assertThat(files)
                .containsEntry("Sources/" + Guids.of("source", "talk") + ".txt", Samples.TEXT)
                .containsEntry("Sources/" + Guids.of("note") + ".txt", "By hand.\nTwice.");
        // Before "we" stand 21 characters, the first of which takes two units.
        assertThat(files.get("project.qde"))
                .contains("name=\"we may win\" startPosition=\"21\" endPosition=\"31\"")
                .contains("name=\"may win.&#10;Or &quot;not&quot; &amp; so 𝒳\"")
                .contains("plainTextPath=\"internal://" + Guids.of("source", "talk") + ".txt\"");
    }

    @Test
    void whatXmlForbidsBecomesAReplacementAndMovesNothing() throws IOException {
        String text = "a\u0001b\uD800c \uFFFEd";
        TextSource odd = TextSource.of("odd", text)
                .with(Selection.of("odd", 2, 5, Samples.HOPE, Authorship.of(Samples.ANN, Samples.DAY)));
        Project project = Project.builder("study")
                .user(Samples.ANN)
                .code(Samples.HOPE)
                .source(odd)
                .build();
        TextSource back = readBack(project, Ends.EXCLUSIVE).content().sources().get(0);

        assertThat(back.text()).isEqualTo("a\u0001b\uFFFDc \uFFFEd");
        assertThat(back.selections().get(0).in(back.text())).isEqualTo("b\uFFFDc");
    }

    @Test
    void whatOtherProgramsWouldReadWronglyIsNotWrittenAndAllOfItIsTold() {
        User nobody = User.named("Nobody");
        Selection unknown = Selection.of("bad", 0, 9, Samples.FEAR, Authorship.of(nobody, Samples.DAY));
        Selection empty = Selection.of("bad", 1, 1, Samples.HOPE, Authorship.NONE);
        TextSource bad = TextSource.of("bad", "\uFEFFa\r\nb").with(unknown, empty);
        Project project = Project.builder("study")
                .code(Samples.HOPE)
                .code(Code.of("HOPE ", ""))
                .variable(Samples.YEAR)
                .source(bad)
                .source(TextSource.of("Bad", ""))
                .inCase(new Case(
                        Guids.of("c"),
                        "c",
                        "",
                        List.of(),
                        List.of(Samples.YEAR.is("soon")),
                        List.of(nobody.guid()),
                        List.of()))
                .set(new CodeSet(Guids.of("s"), "s", "", List.of(nobody.guid()), List.of()))
                .build();
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> RefiQda.write(project, out))
                .isInstanceOfSatisfying(NonconformingException.class, it -> assertThat(it.problems())
                        .contains(
                                "two of the name 'HOPE ': code",
                                "two of the name 'Bad': source",
                                "source 'bad' has lines that do not end with LF alone",
                                "source 'bad' begins with a byte order mark",
                                "source 'bad', passage [0, 9) ends behind the text",
                                "source 'bad', passage [0, 9) has no known user",
                                "source 'bad', passage [0, 9) is coded with a code that is not there",
                                "source 'bad', passage [1, 1) is empty",
                                "source 'bad', passage [1, 1) has no time",
                                "case 'c' refers to a source that is not there",
                                "case 'c' has a value that its variable does not take",
                                "set 's' refers to a code that is not there"));
        assertThat(out.size()).isZero();
    }

    @Test
    void twoCasesOfOneIdentifierAreNotWrittenThoughACodeHasItToo() {
        Project.Builder project = Project.builder("study").user(Samples.ANN).code(Samples.HOPE);
        for (String name : List.of("one", "two")) {
            project.inCase(new Case(Samples.HOPE.guid(), name, "", List.of(), List.of(), List.of(), List.of()));
        }

        assertThatThrownBy(() -> RefiQda.write(project.build(), new ByteArrayOutputStream()))
                .hasMessageContaining("case 'two' has the identifier of another case");
    }

    @Test
    void whoChangedAThingMustBeAmongTheUsers() {
        User nobody = User.named("Nobody");
        var changed = new Authorship(Samples.ANN.guid(), Samples.DAY, nobody.guid(), Samples.DAY);
        Project project = Project.builder("study")
                .user(Samples.ANN)
                .authorship(changed)
                .code(Samples.HOPE)
                .source(TextSource.of("talk", "We hope.").with(Selection.of("hope", 3, 7, Samples.HOPE, changed)))
                .build();

        assertThatThrownBy(() -> RefiQda.write(project, new ByteArrayOutputStream()))
                .hasMessageContaining("the project was changed by a user that is not there")
                .hasMessageContaining("passage [3, 7) was changed by a user that is not there");
    }

    @Test
    void aNumberIsWrittenAsTheFormatWantsIt() {
        assertThat(List.of("1", "-1.5", "+.5", "1.")).allMatch(VariableType.FLOAT::takes);
        assertThat(List.of("1f", "0x1p3", "1e5", " 1", "NaN", "", ".", "1d")).noneMatch(VariableType.FLOAT::takes);
    }

    @Test
    void twoThingsOfOneIdentifierAreNotWrittenUnlessTheyAreACaseAndItsCode() {
        var users = new ArrayList<User>(List.of(Samples.ANN, new User(Samples.HOPE.guid(), "Hope's user")));
        Project.Builder project = Project.builder("study").code(Samples.HOPE);
        users.forEach(project::user);

        assertThatThrownBy(() -> RefiQda.write(project.build(), new ByteArrayOutputStream()))
                .hasMessageContaining("code 'Hope' has the identifier of user 'Hope's user'");
    }
}
