package io.github.crosscut.report.html;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.crosscut.Stance;
import io.github.crosscut.Theme;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.ThemeCount;
import io.github.crosscut.report.compare.Carried;
import io.github.crosscut.report.compare.Comparison;
import io.github.crosscut.report.compare.Shared;
import io.github.crosscut.report.compare.Side;
import io.github.crosscut.report.compare.TagChange;
import io.github.crosscut.report.compare.ThemePair;
import io.github.crosscut.report.html.PackData.LibraryData;
import io.github.crosscut.report.html.PackData.RuleData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of two sides, in the shape in which it holds it.
 *
 * @param rules by their number
 * @param libraries what the page is built with
 */
record ComparisonData(
        List<SideData> sides,
        List<Theme> themes,
        List<PairData> pairs,
        SharedData shared,
        List<RuleData> rules,
        List<LibraryData> libraries) {

    /** A side. */
    record SideData(String name, RunRecord.Pack pack, int reviews, int cases, int statements) {

        private static SideData of(Side side) {
            return new SideData(side.name(), side.pack(), side.reviews(), side.cases(), side.statements());
        }
    }

    /** A theme and where either side has it. */
    record PairData(String theme, List<Numbers> sides) {

        private static PairData of(ThemePair pair, Comparison comparison) {
            String theme = pair.theme().id();
            return new PairData(
                    theme,
                    List.of(
                            Numbers.of(pair.first(), comparison.first().holds(theme)),
                            Numbers.of(pair.second(), comparison.second().holds(theme))));
        }
    }

    /** Where a side has a theme; {@code known} where its rules know it. */
    record Numbers(boolean known, int reviews, int cases, int statements, StanceNumbers stances) {

        private static Numbers of(Carried carried, boolean known) {
            ThemeCount count = carried.count();
            return new Numbers(
                    known,
                    carried.reviews(),
                    carried.cases(),
                    count.statements(),
                    new StanceNumbers(count.concern(), count.strength(), count.expectation(), count.neutral()));
        }
    }

    /** Numbers of statements by stance. */
    record StanceNumbers(int concern, int strength, int expectation, int neutral) {}

    /** What both hold of the same reviews. */
    record SharedData(int reviews, int statements, int onlyFirst, int onlySecond, List<ChangeData> changes) {

        private static SharedData of(Shared shared) {
            return new SharedData(
                    shared.reviews(),
                    shared.statements(),
                    shared.onlyFirst(),
                    shared.onlySecond(),
                    shared.changes().stream().map(ChangeData::of).toList());
        }
    }

    /** A tag that differs: its statement's id, and its stances, of which the one is missing where the tag is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeData(
            String id,
            String theme,
            String sort,
            @Nullable String first,
            @Nullable String second) {

        private static ChangeData of(TagChange change) {
            return new ChangeData(
                    change.place().statement().id(),
                    change.theme(),
                    change.sort().id(),
                    change.stanceBefore().map(Stance::id).orElse(null),
                    change.stanceAfter().map(Stance::id).orElse(null));
        }
    }

    static ComparisonData of(Comparison comparison, List<String> rules) {
        return new ComparisonData(
                List.of(SideData.of(comparison.first()), SideData.of(comparison.second())),
                comparison.themes().stream().map(ThemePair::theme).toList(),
                comparison.themes().stream()
                        .map(it -> PairData.of(it, comparison))
                        .toList(),
                SharedData.of(comparison.shared()),
                rules.stream().map(it -> new RuleData(it, null)).toList(),
                LibraryData.all());
    }
}
