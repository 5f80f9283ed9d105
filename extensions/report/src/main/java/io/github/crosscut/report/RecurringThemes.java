package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.CasesMatch;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * What rules over many cases say: {@code theme, rule, grade}, the number of {@code cases}, and {@code grounds}, each case
 * with its statements ({@code case = id, id} in tables).
 */
public final class RecurringThemes {

    private static final Table<CasesMatch> COLUMNS = Table.of(
            Column.text("theme", CasesMatch::theme),
            Column.text("rule", CasesMatch::rule),
            Column.text("grade", it -> it.grade().id()),
            Column.integer("cases", it -> it.grounds().size()),
            Column.list("grounds", RecurringThemes::grounds));

    private RecurringThemes() {}

    /**
     * Writes CSV.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void writeCsv(OutputStream out, List<CasesMatch> matches) throws IOException {
        CsvTable.write(out, COLUMNS, matches);
    }

    static Table<CasesMatch> columns() {
        return COLUMNS;
    }

    private static List<String> grounds(CasesMatch match) {
        return match.grounds().stream()
                .map(ground -> ground.caseId() + " = " + String.join(", ", ground.statements()))
                .toList();
    }

    /**
     * Writes JSON Lines.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void writeJsonLines(OutputStream out, List<CasesMatch> matches, String pack) throws IOException {
        try (var lines = new JsonLines(out)) {
            for (CasesMatch match : matches) {
                lines.write(new MatchJson(
                        match.theme(),
                        match.rule(),
                        match.grade().id(),
                        match.grounds().size(),
                        match.grounds().stream()
                                .map(it -> new GroundJson(it.caseId(), it.statements()))
                                .toList(),
                        pack));
            }
        }
    }

    private record MatchJson(
            String theme, String rule, String grade, int cases, List<GroundJson> grounds, String pack) {}

    private record GroundJson(@JsonProperty("case") String caseId, List<String> statements) {}
}
