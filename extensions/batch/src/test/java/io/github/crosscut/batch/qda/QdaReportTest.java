package io.github.crosscut.batch.qda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Outcome;
import io.github.crosscut.Scheme;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.batch.qda.Correction.Verdict;
import io.github.crosscut.documents.Format;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import io.github.crosscut.refiqda.Code;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.RefiQda;
import io.github.crosscut.refiqda.Selection;
import io.github.crosscut.refiqda.TextSource;
import io.github.crosscut.refiqda.User;
import io.github.crosscut.report.RunCounts;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.RunResults;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented results, made without a classifier. */
class QdaReportTest {

    private static final String TEXT = "\uFEFFHe drank; she hid.\r\nNobody asked.\n";
    private static final Instant THEN = Instant.parse("2026-03-04T05:06:07Z");

    /** Titles and groups of one name, in upper and lower case. */
    private static final List<Theme> THEMES = List.of(theme("drink", "Home"), theme("hiding", "home"));

    private static final Coder CODER = new Coder(
            "9",
            new RunRecord.Pack("invented", "3", "2026-01-31", "d1635"),
            THEMES,
            List.of(new Scheme(
                    "s",
                    "Ours",
                    "",
                    List.of(new Scheme.Heading(
                            "All", List.of(new Scheme.Link(Scheme.Relation.EXACT, "gone"), link("drink")))))));

    @TempDir
    private Path folder;

    private static Theme theme(String id, String title) {
        return new Theme(id, title, "Definition.", "Home", "", "", "", false);
    }

    private static Scheme.Link link(String theme) {
        return new Scheme.Link(Scheme.Relation.CLOSE, theme);
    }

    private static TaggedStatement tagged(String id, String words, ThemeMatch... matches) {
        Statement statement = Statement.of(id, words, Kind.FINDING);
        int start = TEXT.indexOf(words);
        var place = new LocatedStatement("r", "ONE", null, null, start, start + words.length(), statement);
        return new TaggedStatement(
                place,
                new Outcome.Classified(new Classification(
                        statement,
                        List.of(matches).stream()
                                .filter(it -> it.grade() != Grade.SUGGESTED)
                                .toList(),
                        List.of(matches).stream()
                                .filter(it -> it.grade() == Grade.SUGGESTED)
                                .toList(),
                        List.of(),
                        Stance.CONCERN,
                        "d1635")));
    }

    private static ThemeMatch match(String theme, Grade grade, int start, int end) {
        return new ThemeMatch(
                theme, Stance.CONCERN, grade, List.of(new Evidence(theme + "/rule", "c", new Span(start, end))));
    }

    private static TaggedReview review() {
        List<TaggedStatement> statements = List.of(
                tagged(
                        "r#1",
                        "He drank; she hid.",
                        match("drink", Grade.NAMED, 3, 8),
                        match("hiding", Grade.SUGGESTED, 14, 17)),
                tagged("r#2", "Nobody asked."));
        var document = new Review(
                "r",
                null,
                TEXT,
                statements.stream().map(TaggedStatement::place).toList(),
                Format.TEXT,
                new ReviewDetails("Ashfield", null, null, 2019),
                List.of());
        return new TaggedReview(document, statements, List.of());
    }

    private static final RunResults RESULTS = new RunResults(
            "9",
            CODER.pack(),
            CODER.themes(),
            null,
            new RunCounts(List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of());

    private Project project(Decided... decided) throws IOException {
        Path file = folder.resolve("p.qdpx");
        try (var report = new QdaReport(
                Files.newOutputStream(file), Files.newOutputStream(folder.resolve("c.qdc")), CODER, List.of(decided))) {
            report.add(review());
            report.finish(RESULTS);
        }
        return RefiQda.readProject(file).content();
    }

    private static Decided decided(String statement, String theme, Verdict verdict, int start, int end) {
        return new Decided(statement, theme, verdict, new Span(start, end), "Ann", THEN, "so it reads");
    }

    /** {@code code: words by user} of all codings but those of kinds. */
    private static List<String> codings(Project project) {
        TextSource source = project.sources().get(0);
        return source.selections().stream()
                .map(it -> name(project, it) + ": " + it.in(source.text()) + " by "
                        + project.user(it.authorship().creator())
                                .map(User::name)
                                .orElse("nobody"))
                .filter(it -> !it.startsWith("Kind"))
                .toList();
    }

    private static String name(Project project, Selection selection) {
        return project.allCodes()
                .filter(it -> it.guid().equals(selection.codings().get(0).code()))
                .map(Code::name)
                .findFirst()
                .orElse("none");
    }

    @Test
    void aRunThatFailsLeavesNothing() throws IOException {
        Path file = folder.resolve("p.qdpx");
        try (var report = new QdaReport(
                Files.newOutputStream(file), Files.newOutputStream(folder.resolve("c.qdc")), CODER, List.of())) {
            report.add(review());
        }

        assertThat(file).isEmptyFile();
        assertThat(folder.resolve("c.qdc")).isEmptyFile();
    }

    @Test
    void namesThatDifferInNothingButCaseAreNumbered() throws IOException {
        assertThat(project().allCodes().map(Code::name))
                .startsWith("Home", "Home (2)", "home (3)", "To review", "Home (to review)", "home (to review) (2)");
    }

    @Test
    void aTextWithAMarkAndCarriageReturnsKeepsItsPlaces() throws IOException {
        Project project = project();

        assertThat(project.sources().get(0).text()).isEqualTo(" He drank; she hid.\n\nNobody asked.\n");
        assertThat(codings(project))
                .containsExactly("Home (2): drank by Crosscut 9", "home (to review) (2): hid by Crosscut 9");
    }

    @Test
    void whatPeopleDecidedIsCodedUnderTheirNamesOnTheirDays() throws IOException {
        Project project = project(
                decided("r#1", "drink", Verdict.MOVE, 0, 8),
                decided("r#1", "hiding", Verdict.CONFIRM, 10, 17),
                decided("r#2", "hiding", Verdict.ADD, 0, 12));

        assertThat(codings(project))
                .containsExactly(
                        "Home (2): He drank by Ann", "home (3): she hid by Ann", "home (3): Nobody asked by Ann");
        Selection moved = project.sources().get(0).selections().get(1);
        assertThat(moved.codings().get(0).authorship().created()).isEqualTo(THEN);
        assertThat(moved.description()).isEqualTo("theme: drink\ndecided: move\nwhy: so it reads\nstatement: r#1");
    }

    @Test
    void whoIsCalledTheSameButForCaseAndBlanksIsOneUser() throws IOException {
        Project project = project(
                new Decided("r#1", "drink", Verdict.MOVE, new Span(0, 8), "Ann", THEN, null),
                new Decided("r#2", "hiding", Verdict.ADD, new Span(0, 12), " ann ", THEN, null),
                new Decided("r#2", "drink", Verdict.ADD, new Span(0, 6), "CROSSCUT 9", THEN, null));

        assertThat(project.users()).extracting(User::name).containsExactlyInAnyOrder("Crosscut 9", "Ann");
        assertThat(codings(project)).contains("Home (2): He drank by Ann", "home (3): Nobody asked by Ann");
    }

    @Test
    void aDecisionOnAThemeThatThePackNoLongerHasIsLeftOut() throws IOException {
        Project project =
                project(decided("r#1", "gone", Verdict.ADD, 0, 8), decided("r#2", "hiding", Verdict.ADD, 0, 12));

        assertThat(codings(project))
                .containsExactly(
                        "Home (2): drank by Crosscut 9",
                        "home (to review) (2): hid by Crosscut 9",
                        "home (3): Nobody asked by Ann");
    }

    @Test
    void aRejectedTagIsLeftOutAndAConfirmedOneIsCodedTwice() throws IOException {
        assertThat(codings(project(decided("r#1", "drink", Verdict.REJECT, 3, 8))))
                .containsExactly("home (to review) (2): hid by Crosscut 9");
        assertThat(codings(project(decided("r#1", "drink", Verdict.CONFIRM, 3, 8))))
                .contains("Home (2): drank by Crosscut 9", "Home (2): drank by Ann");
    }

    @Test
    void anotherPersonsDecisionOverOneThatWasExportedIsTheirs() throws IOException {
        Project exported = project(decided("r#1", "drink", Verdict.CONFIRM, 3, 8));
        Project corrected =
                project(decided("r#1", "drink", Verdict.CONFIRM, 3, 8), decided("r#2", "hiding", Verdict.ADD, 0, 12));
        List<Correction> found = Corrections.between(exported, corrected).decisions();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).verdict()).isEqualTo(Verdict.ADD);
        assertThat(found.get(0).by()).isEqualTo("Ann");
        assertThat(Corrections.between(exported, exported).decisions()).isEmpty();
    }

    @Test
    void detailsOfTheReviewAreVariablesOfItsText() throws IOException {
        Project project = project();

        assertThat(project.sources().get(0).values()).extracting("value").containsExactly("Ashfield", "2019");
    }

    @Test
    void themesThatThePackDoesNotHoldAreInNoSet() throws IOException {
        Project project = project();

        assertThat(project.sets()).hasSize(1);
        assertThat(project.sets().get(0).codes()).hasSize(1);
    }
}
