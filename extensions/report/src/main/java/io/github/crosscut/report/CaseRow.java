package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Scheme;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case as a row of CSV. */
final class CaseRow {

    private static final List<String> HEADER =
            List.of("review", "case", "statements", "themes", "case_matches", "review_cues");

    private CaseRow() {}

    static List<String> header(@Nullable Scheme scheme) {
        return SchemeCells.header(HEADER, scheme);
    }

    static List<String> of(String review, CaseClassification whole, @Nullable Scheme scheme) {
        List<String> row = List.of(
                review,
                whole.caseId(),
                Integer.toString(whole.statements().size()),
                CsvTable.list(whole.themes()),
                CsvTable.list(whole.matches().stream().map(CaseRow::match).toList()),
                CsvTable.list(whole.review().stream().map(CaseRow::match).toList()));
        return SchemeCells.row(row, scheme == null ? null : whole.under(scheme), theme -> theme);
    }

    /** {@code theme by rule: ground = id, id | ground = id}. */
    private static String match(CaseMatch match) {
        return match.grounds().stream()
                .map(ground -> ground.theme() + " = " + String.join(", ", ground.statements()))
                .collect(Collectors.joining(" | ", match.theme() + " by " + match.rule() + ": ", ""));
    }
}
