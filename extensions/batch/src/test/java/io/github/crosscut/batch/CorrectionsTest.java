package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crosscut.batch.qda.Correction;
import io.github.crosscut.batch.qda.Correction.Verdict;
import io.github.crosscut.batch.qda.Corrections;
import io.github.crosscut.batch.qda.ForeignProjectException;
import io.github.crosscut.refiqda.Authorship;
import io.github.crosscut.refiqda.Code;
import io.github.crosscut.refiqda.Coding;
import io.github.crosscut.refiqda.Ends;
import io.github.crosscut.refiqda.Guids;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.RefiQda;
import io.github.crosscut.refiqda.Selection;
import io.github.crosscut.refiqda.TextSource;
import io.github.crosscut.refiqda.User;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    private static final User ANN = User.named("Ann");
    private static final Instant THEN = Instant.parse("2026-03-04T05:06:07Z");

    private static final String REVIEW = """
            # 😀 Learning

            - The nurse never asked Fern.
            - There was drinking at home, and drinking again.
            - A blow fell on a Sunday.
            - The child was happy with the school **run** and had friends.
            - It went well.
            - They spoke on the doorstep.
            """;

    @TempDir
    private Path temporary;

    private static Project exported = Project.builder("none").build();

    @BeforeAll
    static void export(@TempDir Path folder) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("review.md"), REVIEW);
        tiny("", "tag", in.toString(), "--out", folder.resolve("out").toString(), "--format", "qdpx");
        exported = RefiQda.readProject(folder.resolve("out/project.qdpx")).content();
    }

    /** The project as a person changed it, written to a file and read back. */
    private Project corrected(UnaryOperator<List<Selection>> change) throws IOException {
        return written(changed(change), Ends.EXCLUSIVE);
    }

    private Project changed(UnaryOperator<List<Selection>> change) {
        TextSource source = exported.sources().get(0);
        var users = new ArrayList<>(exported.users());
        users.add(ANN);
        return new Project(
                exported.name(),
                "Other 2",
                exported.description(),
                new Authorship(exported.users().get(0).guid(), null, ANN.guid(), THEN),
                users,
                exported.codes(),
                exported.variables(),
                List.of(),
                List.of(new TextSource(
                        source.guid(),
                        source.name(),
                        source.text(),
                        "",
                        change.apply(new ArrayList<>(source.selections())),
                        List.of(),
                        List.of(),
                        source.authorship())),
                List.of(),
                List.of());
    }

    private Project written(Project project, Ends ends) throws IOException {
        Path file = temporary.resolve("corrected.qdpx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RefiQda.write(project, ends, out);
        }
        return RefiQda.readProject(file).content();
    }

    private Code code(String name) {
        return exported.allCodes()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isCoded(Selection selection, Code code) {
        return selection.codings().stream().anyMatch(it -> it.code().equals(code.guid()));
    }

    private Selection byAnn(String words, String code) {
        int at = REVIEW.indexOf(words);
        int start = REVIEW.codePointCount(0, at);
        return Selection.of("Ann's", start, start + words.length(), code(code), Authorship.of(ANN, THEN));
    }

    private UnaryOperator<List<Selection>> without(String code) {
        return selections ->
                selections.stream().filter(it -> !isCoded(it, code(code))).toList();
    }

    private UnaryOperator<List<Selection>> with(Selection more) {
        return selections -> {
            var all = new ArrayList<>(selections);
            all.add(more);
            return all;
        };
    }

    private List<Correction> decisions(Project corrected) {
        Corrections found = Corrections.between(exported, corrected);
        assertThat(found.warnings()).isEmpty();
        return found.decisions();
    }

    private static String inWords(Correction it) {
        return it.verdict().id() + " " + it.theme() + ": " + it.words() + " by " + it.by();
    }

    @Test
    void whereNothingWasChangedNothingWasDecided() throws IOException {
        assertThat(decisions(exported)).isEmpty();
        assertThat(decisions(written(exported, Ends.EXCLUSIVE))).isEmpty();
        assertThat(decisions(written(exported, Ends.INCLUSIVE))).isEmpty();
    }

    @Test
    void oneTagRemovedOneAddedAndOneMovedAreThoseThreeDecisions() throws IOException {
        Project corrected = corrected(selections -> {
            List<Selection> changed = without("Violence").apply(selections);
            changed = without("Voice of the child").apply(changed);
            changed = with(byAnn("never asked Fern", "Voice of the child").describedAs("the whole of it"))
                    .apply(changed);
            return with(byAnn("happy with the school **run**", "Voice of the child"))
                    .apply(changed);
        });
        List<Correction> decisions = decisions(corrected);

        assertThat(decisions.stream().map(CorrectionsTest::inWords))
                .containsExactly(
                        "move voice: never asked Fern by Ann",
                        "reject violence: blow by Ann",
                        "add voice: happy with the school **run** by Ann");
        assertThat(decisions).allMatch(it -> THEN.equals(it.at())).allMatch(it -> it.review()
                .equals("review"));
        assertThat(decisions.stream().map(Correction::why)).containsExactly("the whole of it", null, null);
        Correction added = decisions.get(2);
        assertThat(added.span().in("The child was happy with the school run and had friends."))
                .isEqualTo("happy with the school run");
        assertThat(added.place().in(REVIEW)).isEqualTo("happy with the school **run**");
        assertThat(added.statement()).matches("review#[0-9a-f]{12}");
    }

    @Test
    void codingTheSameWordsUnderOnesOwnNameConfirms() throws IOException {
        Project corrected = corrected(with(byAnn("blow", "Violence")));

        assertThat(decisions(corrected).stream().map(CorrectionsTest::inWords))
                .containsExactly("confirm violence: blow by Ann");
    }

    @Test
    void takingAwaySomeOfTheWordsMovesTheTagToTheOthers() throws IOException {
        Project corrected = corrected(selections -> {
            List<Selection> drinking = selections.stream()
                    .filter(it -> isCoded(it, code("Drinking")))
                    .toList();
            selections.remove(drinking.get(0));
            return selections;
        });
        Correction moved = decisions(corrected).get(0);

        assertThat(moved.verdict()).isEqualTo(Verdict.MOVE);
        assertThat(moved.place().start()).isEqualTo(REVIEW.indexOf("drinking again"));
    }

    @Test
    void aCueIsConfirmedByCodingTheThemeAndRejectedByDeletingIt() throws IOException {
        Project coded = corrected(with(byAnn("spoke on the doorstep", "Voice of the child")));
        Project deleted = corrected(without("Voice of the child (to review)"));

        assertThat(decisions(coded).stream().map(CorrectionsTest::inWords))
                .containsExactly("confirm voice: spoke on the doorstep by Ann");
        assertThat(decisions(deleted).stream().map(CorrectionsTest::inWords))
                .containsExactly("reject voice: doorstep by Ann");
    }

    @Test
    void theStatementsAreThereAsTheCorrectedProjectCodesThem() throws IOException {
        Corrections found = Corrections.between(exported, corrected(with(byAnn("went well", "Drinking"))));

        assertThat(found.statements().stream().map(it -> it.text() + " " + it.themes() + " " + it.maybe()))
                .containsExactly(
                        "The nurse never asked Fern. [voice] []",
                        "There was drinking at home, and drinking again. [drink] []",
                        "A blow fell on a Sunday. [violence] []",
                        "The child was happy with the school run and had friends. [] []",
                        "It went well. [drink] []",
                        "They spoke on the doorstep. [] [voice]");
    }

    @Test
    void aPassageOverSeveralStatementsBelongsToThoseOfWhichItHoldsHalf() throws IOException {
        Project corrected = corrected(
                with(byAnn("The child was happy with the school **run** and had friends.\n- It went", "Drinking")));

        assertThat(decisions(corrected).stream().map(CorrectionsTest::inWords))
                .containsExactly(
                        "add drink: The child was happy with the school **run** and had friends. by Ann",
                        "add drink: It went by Ann");
    }

    @Test
    void newIdentifiersOtherNamesOfFilesAndLostDescriptionsDoNotMatter() throws IOException {
        Project foreign = foreign(changed(without("Violence")));

        assertThat(decisions(written(foreign, Ends.INCLUSIVE)).stream().map(CorrectionsTest::inWords))
                .containsExactly("reject violence: blow by Ann");
    }

    /** As a program writes it that gives everything an identifier of its own, keeps no memo, and has other blanks. */
    private static Project foreign(Project project) {
        TextSource source = project.sources().get(0);
        List<Selection> selections = source.selections().stream()
                .map(it -> new Selection(
                        Guids.of("new", it.guid().toString()),
                        "",
                        it.start(),
                        it.end(),
                        "",
                        it.codings().stream()
                                .map(by -> new Coding(
                                        Guids.of("new", by.guid().toString()),
                                        Guids.of("new", by.code().toString()),
                                        by.authorship()))
                                .toList(),
                        it.authorship()))
                .toList();
        return new Project(
                project.name(),
                "Other 3",
                "",
                project.authorship(),
                project.users(),
                project.codes().stream().map(CorrectionsTest::foreign).toList(),
                List.of(),
                List.of(),
                List.of(new TextSource(
                        Guids.of("new", "source"),
                        source.name() + ".txt",
                        source.text().replace('\n', '\u2029').replaceFirst(" at ", "\u00A0at ") + "\n",
                        "",
                        selections,
                        List.of(),
                        List.of(),
                        source.authorship())),
                List.of(),
                List.of());
    }

    private static Code foreign(Code code) {
        return new Code(
                Guids.of("new", code.guid().toString()),
                code.name(),
                code.codable(),
                null,
                "",
                code.codes().stream().map(CorrectionsTest::foreign).toList());
    }

    @Test
    void aTextThatWasChangedOrTakenOutIsToldAndNothingIsTakenAsDecided() {
        TextSource source = exported.sources().get(0);
        Project gone = exported.withSources(List.of());
        Project other = exported.withSources(List.of(new TextSource(
                source.guid(), source.name(), "Other.", "", List.of(), List.of(), List.of(), source.authorship())));

        assertThat(Corrections.between(exported, gone).decisions()).isEmpty();
        assertThat(Corrections.between(exported, gone).warnings())
                .containsExactly("review: is not in the corrected project; nothing is taken as decided about it");
        assertThat(Corrections.between(exported, other).decisions()).isEmpty();
        assertThat(Corrections.between(exported, other).warnings())
                .containsExactly("review: its text was changed, so codings have lost their places; not compared");
    }

    @Test
    void aPassageOutsideOfAllStatementsIsTold() throws IOException {
        Corrections found = Corrections.between(exported, corrected(with(byAnn("Learning", "Drinking"))));

        assertThat(found.decisions()).isEmpty();
        assertThat(found.warnings())
                .containsExactly("review: a passage outside of all statements is coded with a theme; left out");
    }

    @Test
    void aProjectThatCrosscutDidNotWriteIsRefused() {
        assertThatThrownBy(() -> Corrections.between(Project.builder("x").build(), exported))
                .isInstanceOf(ForeignProjectException.class)
                .hasMessage("it has none of the codes that crosscut writes");
    }
}
