package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import java.util.List;
import java.util.stream.Collectors;

/** A case as a row of CSV. */
final class CaseRow {

    static final List<String> HEADER = List.of("review", "case", "statements", "themes", "case_matches");

    private CaseRow() {}

    static List<String> of(String review, CaseClassification whole) {
        return List.of(
                review,
                whole.caseId(),
                Integer.toString(whole.statements().size()),
                CsvTable.list(whole.themes()),
                CsvTable.list(whole.matches().stream().map(CaseRow::match).toList()));
    }

    /** {@code theme by rule: ground = id, id | ground = id}. */
    private static String match(CaseMatch match) {
        return match.grounds().stream()
                .map(ground -> ground.theme() + " = " + String.join(", ", ground.statements()))
                .collect(Collectors.joining(" | ", match.theme() + " by " + match.rule() + ": ", ""));
    }
}
