package io.github.crosscut.report.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Outcome;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.StatementException;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String WORDS = "He drank and hit.";

    private static Theme theme(String id) {
        return new Theme(id, "Title of " + id, "Definition.", "Group", "", "", "", false);
    }

    private static ThemeMatch match(String theme, Stance stance) {
        return new ThemeMatch(
                theme, stance, Grade.DEFINED, List.of(new Evidence(theme + "/rule", "c", new Span(3, 8))));
    }

    private static TaggedStatement statement(String id, ThemeMatch... matches) {
        var statement = Statement.of(id, WORDS, Kind.FINDING);
        return placed(
                statement,
                new Outcome.Classified(
                        new Classification(statement, List.of(matches), List.of(), List.of(), Stance.CONCERN, "d")));
    }

    private static TaggedStatement placed(Statement statement, Outcome outcome) {
        return new TaggedStatement(new LocatedStatement("r", "One", null, null, 0, WORDS.length(), statement), outcome);
    }

    private static TaggedReview review(String name, TaggedStatement... statements) {
        return new TaggedReview(name, List.of(statements), List.of());
    }

    private static Side side(String digest, List<Theme> themes, TaggedReview... reviews) {
        var counts = new SideCounts("side", new RunRecord.Pack("pack", "1", "2026-01-31", digest), themes);
        Stream.of(reviews).forEach(counts::add);
        return counts.side();
    }

    private static Comparison compare(Side first, Side second) {
        return Comparison.of(first, second, Shared.NOTHING);
    }

    private static List<String> csv(Comparison comparison) throws IOException {
        var out = new ByteArrayOutputStream();
        ComparisonTable.write(out, comparison);
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void sidesOfUnlikeSizeAreComparedByTheirShares() {
        TaggedReview with = review("r", statement("1", match("drink", Stance.CONCERN)));
        TaggedReview without = review("r", statement("2"));
        Comparison comparison = compare(
                side("d", List.of(theme("drink")), with, without, without, without),
                side("d", List.of(theme("drink")), with));
        ThemePair pair = comparison.themes().get(0);

        assertThat(pair.first().reviews()).isEqualTo(pair.second().reviews()).isEqualTo(1);
        assertThat(pair.reviews().first()).isEqualTo(25);
        assertThat(pair.reviews().second()).isEqualTo(100);
        assertThat(pair.reviews().difference()).isEqualTo(75);
    }

    @Test
    void aSideWithoutReviewsHasNoShareAndNoDifference() throws IOException {
        Comparison comparison = compare(
                side("d", List.of(theme("drink")), review("r", statement("1", match("drink", Stance.STRENGTH)))),
                side("d", List.of(theme("drink"))));

        assertThat(comparison.themes().get(0).reviews().difference()).isNull();
        assertThat(csv(comparison).get(1))
                .isEqualTo("drink,Title of drink,1,0,100.0,,,0,0,,,,1,0,100.0,,,0,0,1,0,0,0,0,0");
    }

    @Test
    void aNegativeDifferenceIsANumberAndNoFormula() throws IOException {
        Side carries = side("d", List.of(theme("drink")), review("r", statement("1", match("drink", Stance.NEUTRAL))));
        Side lacks = side("d", List.of(theme("drink")), review("r", statement("1")));

        assertThat(csv(compare(carries, lacks)).get(1))
                .contains(",100.0,0.0,-100.0,")
                .doesNotContain("'");
    }

    @Test
    void aCaseCarriesWhatItsRulesFound() {
        Outcome said = statement("1").outcome();
        var found = new CaseMatch("duo", "duo/in-case", Grade.DEFINED, List.of());
        var whole = new CaseClassification("One", List.of(said), List.of(found), List.of(), "d");
        var review = new TaggedReview("r", List.of(statement("1")), List.of(whole));
        Carried carried = side("d", List.of(theme("duo")), review).theme("duo");

        assertThat(carried.reviews()).isEqualTo(1);
        assertThat(carried.cases()).isEqualTo(1);
        assertThat(carried.count().statements()).isZero();
    }

    @Test
    void themesThatOnlyOnePackHasAreThereToo() {
        Comparison comparison = compare(
                side("d1", List.of(theme("old"), theme("drink"))), side("d2", List.of(theme("drink"), theme("new"))));

        assertThat(comparison.themes()).extracting(it -> it.theme().id()).containsExactly("drink", "new", "old");
        assertThat(comparison.isBySameRules()).isFalse();
    }

    @Test
    void aThemeThatNobodyLookedForHasNoShareOfNone() throws IOException {
        TaggedReview with = review("r", statement("1", match("new", Stance.CONCERN)));
        Comparison comparison = compare(
                side("d1", List.of(theme("old")), review("r", statement("1"))),
                side("d2", List.of(theme("new")), with));

        assertThat(csv(comparison).get(1)).isEqualTo("new,Title of new,0,1,,100.0,,0,0,,,,0,1,,100.0,,0,1,0,0,0,0,0,0");
        assertThat(comparison.themes().get(0).reviews().difference()).isNull();
    }

    @Test
    void theLargestDifferenceComesFirstWhicheverWay() {
        TaggedReview both = review("r", statement("1", match("a", Stance.NEUTRAL), match("b", Stance.NEUTRAL)));
        TaggedReview one = review("s", statement("1", match("c", Stance.NEUTRAL), match("b", Stance.NEUTRAL)));
        List<Theme> themes = List.of(theme("b"), theme("a"), theme("c"));
        Comparison comparison = compare(side("d", themes, both, both), side("d", themes, both, one));

        assertThat(comparison.byDifference()).extracting(it -> it.theme().id()).containsExactly("a", "c", "b");
    }

    @Test
    void ofTheSameStatementsItIsToldWhichTagsCameWentOrChangedTheirStance() throws IOException {
        TaggedReview before = review(
                "r",
                statement("1", match("gone", Stance.CONCERN), match("same", Stance.CONCERN)),
                statement("2", match("turned", Stance.CONCERN)),
                statement("3", match("lost", Stance.CONCERN)));
        TaggedReview after = review(
                "r",
                statement("1", match("came", Stance.STRENGTH), match("same", Stance.CONCERN)),
                statement("2", match("turned", Stance.STRENGTH)),
                statement("4", match("found", Stance.CONCERN)));
        Shared shared = Shared.of(before, after);

        assertThat(shared.statements()).isEqualTo(2);
        assertThat(shared.onlyFirst()).isEqualTo(1);
        assertThat(shared.onlySecond()).isEqualTo(1);
        assertThat(shared.changes())
                .extracting(it -> it.theme() + " " + it.sort().id())
                .containsExactly("came comes", "gone goes", "turned changes-stance");

        var out = new ByteArrayOutputStream();
        ChangeTable.write(out, Comparison.of(side("1", List.of()), side("2", List.of()), shared));
        assertThat(out.toString(UTF_8).lines())
                .contains("r,2," + WORDS + ",turned,changes-stance,concern,strength,drank,turned/rule");
    }

    @Test
    void aStatementThatFailsOnOneSideHasNoTagsThere() {
        var statement = Statement.of("1", WORDS, Kind.FINDING);
        TaggedStatement failed = placed(statement, new Outcome.Failed("1", new StatementException("1", "is too long")));

        assertThat(Shared.of(review("r", failed), review("r", statement("1", match("drink", Stance.CONCERN))))
                        .changes())
                .extracting(TagChange::sort)
                .containsExactly(TagChange.Sort.COMES);
    }
}
