package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.CasesMatch;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What rules over many cases say: {@code theme, rule, grade}, the number of {@code cases}, and {@code grounds}, each case
 * with its statements ({@code case = id, id | case = id} in CSV).
 */
public final class RecurringThemes {

    private static final List<String> HEADER = List.of("theme", "rule", "grade", "cases", "grounds");

    private RecurringThemes() {}

    /**
     * Writes CSV.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void writeCsv(OutputStream out, List<CasesMatch> matches) throws IOException {
        try (var table = new CsvTable(out, HEADER)) {
            matches.forEach(it -> table.row(List.of(
                    it.theme(),
                    it.rule(),
                    it.grade().id(),
                    Integer.toString(it.grounds().size()),
                    it.grounds().stream()
                            .map(ground -> ground.caseId() + " = " + String.join(", ", ground.statements()))
                            .collect(Collectors.joining(" | ")))));
        }
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
