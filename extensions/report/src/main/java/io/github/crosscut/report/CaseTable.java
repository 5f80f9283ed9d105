package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Scheme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of cases. */
public final class CaseTable {

    private CaseTable() {}

    /** A case and the review that it stands in. */
    record Row(TaggedReview review, CaseClassification whole) {

        static Stream<Row> of(TaggedReview review) {
            return review.cases().stream().map(it -> new Row(review, it));
        }
    }

    /** The columns; two more with a board's scheme. */
    static Table<Row> under(@Nullable Scheme scheme) {
        return findings()
                .and(SchemeColumns.of(scheme, row -> row.whole().themes()))
                .and(AboutReview.columns().in(row -> row.review().about()))
                .and(Table.of(Column.text("pack", row -> row.whole().packDigest())));
    }

    private static Table<Row> findings() {
        return Table.of(
                Column.text("review", row -> row.review().review()),
                Column.text("case", row -> row.whole().caseId()),
                Column.integer("statements", row -> row.whole().statements().size()),
                Column.list("themes", row -> row.whole().themes()),
                Column.list("case_matches", row -> matches(row.whole().matches())),
                Column.list("review_cues", row -> matches(row.whole().review())));
    }

    private static List<String> matches(List<CaseMatch> matches) {
        return matches.stream().map(CaseTable::inWords).toList();
    }

    /** What a case rule says and rests on: {@code theme by rule: ground = id, id | ground = id}. */
    public static String inWords(CaseMatch match) {
        return match.grounds().stream()
                .map(ground -> ground.theme() + " = " + String.join(", ", ground.statements()))
                .collect(Collectors.joining(" | ", match.theme() + " by " + match.rule() + ": ", ""));
    }
}
