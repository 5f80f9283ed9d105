package io.github.crosscut.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseThemes;
import io.github.crosscut.CasesMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Outcome;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.documents.Format;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final StatementQuery ALL = new StatementQuery(null, null, null, null, null);

    private static final List<CasesMatch> RECURRING = List.of(new CasesMatch(
            "voice",
            "voice/again",
            Grade.NAMED,
            List.of(
                    new CasesMatch.Ground("wren: CMR ONE", List.of("wren#0", "wren#19")),
                    new CasesMatch.Ground("other: CMR ONE", List.of("other#0")))));

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder);
        Samples.fill(archive);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Decision decide(String statement, String theme, Verdict verdict, @Nullable Span span) {
        return archive.decide(new Ruling(
                statement, theme, verdict, "Ada", Instant.parse("2026-02-03T04:05:06.7Z"), "because", span, null));
    }

    private List<String> carrying(String theme) {
        return archive.find(new StatementQuery(theme, null, null, null, null)).stream()
                .map(it -> it.place().statement().id())
                .toList();
    }

    @Test
    void whatIsPutIsReadBackWhole() {
        ArchivedReview review = archive.review("wren").orElseThrow();

        assertThat(review.entry()).isEqualTo(new Entry("wren", Samples.ORIGIN, Samples.TAGGER));
        assertThat(archive.document("wren")).contains(Samples.document());
        assertThat(review.document()).isEqualTo(Samples.document());
        assertThat(review.statements())
                .map(ArchivedStatement::place)
                .isEqualTo(Samples.document().statements());
        List<Outcome> outcomes =
                review.statements().stream().map(ArchivedStatement::outcome).toList();
        assertThat(outcomes.subList(0, 2)).isEqualTo(Samples.tags().outcomes().subList(0, 2));
        assertThat(((Outcome.Failed) outcomes.get(2)).error()).hasMessage("statement 'wren#57': is too long");
        assertThat(review.cases()).isEqualTo(Samples.tags().cases());
        assertThat(archive.tagger()).contains(Samples.TAGGER);
        assertThat(archive.themes()).isEqualTo(Samples.THEMES);
    }

    @Test
    void itIsAllThereWhenItIsOpenedAgain() {
        archive.end(List.of(new Failure("x.txt", "broken")), RECURRING);
        archive.close();
        archive = Archive.open(folder);

        assertThat(archive.entries()).map(Entry::name).containsExactly("wren");
        assertThat(archive.failures()).containsExactly(new Failure("x.txt", "broken"));
        assertThat(archive.recurring()).isEqualTo(RECURRING);
        assertThat(archive.isUnfinished()).isFalse();
    }

    @Test
    void whatRulesOverManyCasesLookAtIsKeptWithTheCases() {
        CaseClassification whole = Samples.tags().cases().get(0);

        assertThat(archive.caseThemes()).containsExactly(CaseThemes.of("wren: CMR ONE", whole));
    }

    @Test
    void whatWasSaidOfManyCasesHoldsOnlyUntilAReviewChanges() {
        archive.end(List.of(), RECURRING);
        archive.put(Samples.document("other"), Samples.ORIGIN, Samples.tags());
        assertThat(archive.isUnfinished()).isTrue();
        assertThat(archive.recurring()).isEmpty();

        archive.end(List.of(), RECURRING);
        archive.remove("other");
        assertThat(archive.isUnfinished()).isTrue();
        archive.end(List.of(), RECURRING);
        archive.forget("wren");
        assertThat(archive.recurring()).isEmpty();
    }

    @Test
    void aReviewThatIsTakenOutKeepsItsDecisionsForWhenItComesBack() {
        decide("wren#0", "voice", Verdict.REJECT, null);
        archive.remove("wren");
        assertThat(archive.entries()).isEmpty();
        assertThat(archive.decisionsWithoutStatement()).hasSize(1);

        archive.put(Samples.document(), Samples.ORIGIN, Samples.tags());
        assertThat(carrying("voice")).isEmpty();
    }

    @Test
    void aReviewThatIsPutAgainTakesThePlaceOfTheFirst() {
        var newer = new Tagger("1", "tiny", "8", "2026-03-31", "d2");
        archive.put(Samples.document(), Samples.ORIGIN, Samples.tags(Samples.document(), newer));

        assertThat(archive.entries()).map(Entry::tagger).containsExactly(newer);
        assertThat(archive.find(ALL)).hasSize(3);
        assertThat(archive.ofConcept("ask")).hasSize(1);
    }

    @Test
    void whileOneRunWritesASecondIsRefusedAndOthersMayRead() {
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("another run is writing to the archive");
        try (Archive reader = Archive.read(folder)) {
            assertThat(reader.find(ALL)).hasSize(3);
            assertThatThrownBy(() -> reader.putPlace("wren", Samples.ORIGIN)).isInstanceOf(ArchiveException.class);
        }
    }

    @Test
    void statementsAreFoundByEveryCondition() {
        assertThat(carrying("voice")).containsExactly("wren#0");
        assertThat(archive.find(new StatementQuery("voice", Stance.STRENGTH, null, null, null)))
                .isEmpty();
        assertThat(archive.find(new StatementQuery(null, Stance.CONCERN, null, null, null)))
                .hasSize(1);
        assertThat(archive.find(new StatementQuery(null, null, Kind.BACKGROUND, "cmr one", null)))
                .hasSize(1);
        assertThat(archive.find(new StatementQuery(null, null, null, null, "HOME, it's")))
                .hasSize(1);
        assertThat(archive.find(new StatementQuery("voice", Stance.CONCERN, Kind.FINDING, "CMR ONE", "wren")))
                .hasSize(1);
        assertThat(archive.find(new StatementQuery(null, null, null, "CMR TWO", null)))
                .isEmpty();
    }

    @Test
    void aCueIsNoTagUntilSomeoneConfirmsIt() {
        assertThat(carrying("drink")).isEmpty();
        Decision taken = decide("wren#19", "drink", Verdict.CONFIRM, null);

        assertThat(taken.words()).isEqualTo("drinking");
        assertThat(taken.at()).isEqualTo("2026-02-03T04:05:06Z");
        assertThat(carrying("drink")).containsExactly("wren#19");
    }

    @Test
    void aRejectedTagIsGoneAndComesBackWhenThatIsUndone() {
        decide("wren#0", "voice", Verdict.REJECT, null);
        assertThat(carrying("voice")).isEmpty();

        decide("wren#0", "voice", Verdict.UNDO, null);
        assertThat(carrying("voice")).containsExactly("wren#0");
        assertThat(archive.decisions()).map(Decision::verdict).containsExactly(Verdict.REJECT, Verdict.UNDO);
        assertThat(archive.decisions().get(0).undoneBy()).isEqualTo(2);
    }

    @Test
    void anAddedTagIsFoundAndCanBeMovedAndUndoneStepByStep() {
        decide("wren#57", "voice", Verdict.ADD, null);
        assertThat(carrying("voice")).containsExactly("wren#0", "wren#57");
        assertThat(archive.find(ALL).get(2).decisions()).map(Decision::words).containsExactly("Long.");

        decide("wren#57", "voice", Verdict.MOVE, new Span(0, 4));
        assertThat(archive.find(ALL).get(2).decisions()).map(Decision::words).containsExactly("Long");

        decide("wren#57", "voice", Verdict.UNDO, null);
        assertThat(archive.find(ALL).get(2).decisions()).map(Decision::words).containsExactly("Long.");
        decide("wren#57", "voice", Verdict.UNDO, null);
        assertThat(carrying("voice")).containsExactly("wren#0");
    }

    @Test
    void decisionsSurviveEveryRerunAlsoOfAnotherPack() {
        decide("wren#0", "voice", Verdict.REJECT, null);
        var newer = new Tagger("2", "tiny", "8", "2026-03-31", "d2");
        archive.put(Samples.document(), Samples.ORIGIN, Samples.tags(Samples.document(), newer));

        assertThat(carrying("voice")).isEmpty();
        assertThat(archive.decisionsWithoutStatement()).isEmpty();
    }

    @Test
    void aDecisionWhoseStatementIsGoneIsKeptAndTold() {
        decide("wren#0", "voice", Verdict.CONFIRM, null);
        var shorter = new Review("wren", null, "", List.of(), Format.PDF, ReviewDetails.NONE, List.of());
        archive.put(shorter, Samples.ORIGIN, new Tags(Samples.TAGGER, List.of(), List.of()));

        assertThat(archive.decisionsWithoutStatement()).map(Decision::words).containsExactly("asked");
    }

    @Test
    void decisionsThatDoNotFitAreRefusedWithTheReason() {
        refused("no#1", "voice", Verdict.CONFIRM, null, "no statement 'no#1'");
        refused("wren#0", "love", Verdict.ADD, null, "no theme 'love'");
        refused("wren#0", "drink", Verdict.CONFIRM, null, "there is no tag to decide on");
        refused("wren#0", "voice", Verdict.ADD, null, "is tagged already");
        refused("wren#19", "drink", Verdict.MOVE, new Span(0, 5), "there is no tag to move");
        refused("wren#0", "voice", Verdict.MOVE, null, "needs the words' place");
        refused("wren#0", "voice", Verdict.MOVE, new Span(0, 19), "no words at 0-19");
        refused("wren#0", "voice", Verdict.UNDO, null, "no decision to undo");
        assertThat(archive.decisions()).isEmpty();
    }

    private void refused(String statement, String theme, Verdict verdict, @Nullable Span span, String because) {
        assertThatThrownBy(() -> decide(statement, theme, verdict, span))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining(because);
    }

    @Test
    void wordsAreFoundWholeWithAnyEndingAndOverHyphens() {
        assertThat(archive.words("DRINKING")).map(Passage::span).containsExactly(new Span(10, 18));
        assertThat(archive.words("drink")).isEmpty();
        assertThat(archive.words("drink*")).hasSize(1);
        assertThat(archive.words("asked wren")).map(Passage::statementId).containsExactly("wren#0");
        assertThat(archive.words("it's")).hasSize(1);
        assertThat(archive.words("(")).isEmpty();
    }

    @Test
    void conceptsAreFoundWhereTagsRestOnThem() {
        assertThat(archive.isConcept("ask")).isTrue();
        assertThat(archive.isConcept("asked")).isFalse();
        assertThat(archive.ofConcept("ask"))
                .containsExactly(new Passage("wren", "CMR ONE", "wren#0", Samples.ASKED, new Span(7, 12)));
    }

    @Test
    void aForgottenReviewIsNowhereInTheFolder() throws IOException {
        archive.put(Samples.document("other"), Samples.ORIGIN, Samples.tags(Samples.document("other"), Samples.TAGGER));
        var secret = new Review(
                "secret",
                "Zebra title",
                "Zebra text " + "z".repeat(20_000),
                Samples.document("secret").statements(),
                Format.TEXT,
                new ReviewDetails("Zebra Board", null, null, null),
                List.of("Zebra warning"));
        archive.put(
                secret,
                new Origin("in/zebra.txt", Path.of("/in/zebra.txt"), "s", "1"),
                Samples.tags(secret, Samples.TAGGER));
        archive.decide(
                new Ruling("secret#0", "voice", Verdict.CONFIRM, "Zebra", Instant.EPOCH, "Zebra reason", null, null));
        assertThat(archive.forget("secret")).isTrue();
        archive.put(Samples.document("after"), Samples.ORIGIN, Samples.tags(Samples.document("after"), Samples.TAGGER));

        assertThat(bytes()).doesNotContain("Zebra", "zebra", "zzzz", "secret");
        assertThat(archive.entries()).map(Entry::name).containsExactly("after", "other", "wren");
        assertThat(archive.decisions()).isEmpty();
        assertThat(archive.forget("secret")).isFalse();
    }

    @Test
    void aForgettingThatWasInterruptedIsFinishedByTheNextRun() throws IOException {
        try (Database database = Database.forWriting(folder.resolve(Archive.FILE))) {
            new Oblivion(database).forget("wren");
            assertThat(new Oblivion(database).isDue()).isTrue();
        }
        archive.forgetFully();

        assertThat(bytes()).doesNotContain("Wren", "drinking");
        try (Database database = Database.forReading(folder.resolve(Archive.FILE))) {
            assertThat(new Oblivion(database).isDue()).isFalse();
        }
    }

    @Test
    void whoMayReadTheArchiveIsTheSameAfterForgetting() throws IOException {
        Path file = folder.resolve(Archive.FILE);
        assumeThat(Files.getFileAttributeView(file, PosixFileAttributeView.class))
                .isNotNull();
        Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rw-rw----");
        Files.setPosixFilePermissions(file, mine);
        archive.forget("wren");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(mine);
    }

    private String bytes() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file.getFileName()).append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void aTransactionThatFailsLeavesThingsAsTheyWere() {
        var broken = new Tags(Samples.TAGGER, List.of(), List.of());

        assertThatThrownBy(() -> archive.put(Samples.document(), Samples.ORIGIN, broken))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(archive.review("wren").orElseThrow().statements()).hasSize(3);
    }

    @Test
    void afterACleanEndOnlyTheArchiveAndItsLockAreLeft() throws IOException {
        archive.close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(it -> Objects.toString(it.getFileName())))
                    .containsExactlyInAnyOrder(Archive.FILE, ".archive.lock");
        }
        archive = Archive.open(folder);
    }

    @Test
    void whatIsNoArchiveIsRefused(@TempDir Path other) throws IOException {
        assertThatThrownBy(() -> Archive.read(other)).hasMessageContaining("holds no archive");
        Files.writeString(other.resolve(Archive.FILE), "not a database, whatever its name");
        assertThatThrownBy(() -> Archive.open(other))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("is damaged, or no archive");
    }

    @Test
    void anArchiveOfAnotherVersionIsRefused() {
        archive.close();
        try (Database database = Database.forWriting(folder.resolve(Archive.FILE))) {
            database.update("PRAGMA user_version = 1");
        }
        assertThatThrownBy(() -> Archive.read(folder))
                .hasMessageContaining("is an archive of version 1,")
                .hasMessageContaining("decisions stay in this file");
        assertThatThrownBy(() -> Archive.open(folder)).hasMessageContaining("is an archive of version 1,");
        try (Database database = Database.forWriting(folder.resolve(Archive.FILE))) {
            database.update("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> Archive.read(folder)).hasMessageContaining("is an archive of version 99");
        try (Database database = Database.forWriting(folder.resolve(Archive.FILE))) {
            database.update("PRAGMA user_version = " + Schema.VERSION);
        }
        archive = Archive.open(folder);
    }

    @Test
    void everyTableViewAndColumnIsDescribed() throws IOException {
        String described = Files.readString(Path.of("README.md"));
        try (Database database = Database.forReading(folder.resolve(Archive.FILE))) {
            List<String> names = database.query(
                    "SELECT m.name || '.' || c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c"
                            + " WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite_%'",
                    row -> row.getString(1));
            assertThat(names).hasSizeGreaterThan(100);
            for (String name : names) {
                int dot = name.indexOf('.');
                assertThat(described).contains("`" + name.substring(0, dot) + "`", "`" + name.substring(dot + 1) + "`");
            }
        }
    }
}
