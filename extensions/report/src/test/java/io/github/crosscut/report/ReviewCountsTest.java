package io.github.crosscut.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Stance;
import io.github.crosscut.report.ReviewCounts.CaseFinding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewCountsTest {

    @Test
    void matchesAreCountedByTheirOwnStance() {
        ReviewCounts counts = ReviewCounts.of(Samples.review());

        assertThat(counts.theme("drink")).isEqualTo(new ThemeCount(1, 0, 0, 0, 0));
        assertThat(counts.theme("abuse")).isEqualTo(new ThemeCount(0, 0, 0, 1, 0));
        assertThat(counts.theme("other")).isEqualTo(ThemeCount.NONE);
        assertThat(counts.theme("other").found()).isFalse();
    }

    @Test
    void aThemeThatOnlyACaseRuleFoundIsCountedAndNamed() {
        ReviewCounts counts = ReviewCounts.of(Samples.review());

        assertThat(counts.theme("duo")).isEqualTo(new ThemeCount(0, 0, 0, 0, 1));
        assertThat(counts.theme("duo").found()).isTrue();
        assertThat(counts.caseFindings()).containsExactly(new CaseFinding("duo", "Case One"));
    }

    @Test
    void aThemeThatAStatementCarriesIsNoFindingOfTheCaseRule() {
        String text = "The duo was seen.";
        var outcome = Samples.classified(
                "f#1", text, Stance.STRENGTH, Samples.match("duo", Stance.STRENGTH, Grade.NAMED, text, "duo"));
        var match = new CaseMatch("duo", "duo/in-case", Grade.DEFINED, List.of());
        var review = new TaggedReview(
                "r",
                List.of(Samples.tagged("A", outcome, text)),
                List.of(new CaseClassification("A", List.of(outcome), List.of(match), List.of(), "d")));

        assertThat(ReviewCounts.of(review).theme("duo")).isEqualTo(new ThemeCount(0, 1, 0, 0, 0));
        assertThat(ReviewCounts.of(review).caseFindings()).isEmpty();
    }

    @Test
    void theTableHasARowForEveryPairOfThemeAndReview() throws IOException {
        var out = new ByteArrayOutputStream();
        ThemeTable.write(
                out,
                List.of(Samples.theme("drink"), Samples.theme("duo")),
                List.of(ReviewCounts.of(Samples.review()), new ReviewCounts("other", java.util.Map.of(), List.of())));

        assertThat(out.toString(UTF_8)).isEqualTo("""
                        \uFEFFtheme,title,review,statements,concern,strength,expectation,neutral,cases_by_rule_only
                        drink,Title of drink,2021/child-fern,1,1,0,0,0,0
                        drink,Title of drink,other,0,0,0,0,0,0
                        duo,Title of duo,2021/child-fern,0,0,0,0,0,1
                        duo,Title of duo,other,0,0,0,0,0,0
                        """.replace("\n", "\r\n"));
    }
}
