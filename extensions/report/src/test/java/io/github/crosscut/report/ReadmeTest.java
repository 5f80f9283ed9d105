package io.github.crosscut.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crosscut.Scheme;
import io.github.crosscut.report.compare.ChangeTable;
import io.github.crosscut.report.compare.ComparisonTable;
import io.github.crosscut.report.compare.SideTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that lists all columns, and what is written. */
class ReadmeTest {

    private static final Scheme SCHEME = new Scheme(
            "ashfield",
            "Lessons",
            "Ashfield Safeguarding Board",
            List.of(new Scheme.Heading("Drink", List.of(new Scheme.Link(Scheme.Relation.CLOSE, "drink")))));

    private static final Map<String, Table<?>> TABLES = Map.ofEntries(
            Map.entry("statements", StatementTable.under(SCHEME)),
            Map.entry("cases", CaseTable.under(SCHEME)),
            Map.entry("recurring", RecurringThemes.columns()),
            Map.entry("decisions", DecisionRow.COLUMNS),
            Map.entry("failures", FailureTable.columns()),
            Map.entry("themes", ThemeTable.columns()),
            Map.entry("headings", HeadingTable.columns()),
            Map.entry("themes × reviews", XlsxReviews.known()),
            Map.entry("codebook", Codebook.under(SCHEME)),
            Map.entry("run", RunFact.COLUMNS),
            Map.entry("comparison", ComparisonTable.columns()),
            Map.entry("sides", SideTable.columns()),
            Map.entry("changes", ChangeTable.columns()));

    /** The cells of the rows of the first table under a heading of the page. */
    private static List<List<String>> section(String heading) {
        var rows = new ArrayList<List<String>>();
        String[] parts = page().split("\n## ", -1);
        for (String part : parts) {
            if (part.startsWith(heading + "\n")) {
                part.lines()
                        .filter(line -> line.startsWith("| "))
                        .skip(1)
                        .map(line -> List.of(line.substring(2).split(" \\| ", -1)))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static String page() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statements",
                "cases",
                "recurring",
                "decisions",
                "failures",
                "themes",
                "headings",
                "themes × reviews",
                "codebook",
                "run",
                "comparison",
                "sides",
                "changes"
            })
    void thePageListsTheColumnsAndTypesOfEveryTable(String name) {
        List<String> written = Objects.requireNonNull(TABLES.get(name)).columns().stream()
                .map(it -> it.name() + " " + it.type().name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(section(name))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .isEqualTo(written);
    }

    @Test
    void everyHeadingOfThePageIsATable() {
        List<String> headings = page().lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(headings).containsExactlyInAnyOrderElementsOf(TABLES.keySet());
    }

    @Test
    void csvHasTheColumnsOfThePage() throws IOException {
        var statements = new ByteArrayOutputStream();
        var cases = new ByteArrayOutputStream();
        new CsvReport(statements, cases, SCHEME).close();

        assertThat(statements.toString(UTF_8).substring(1).strip().split(",", -1))
                .containsExactlyElementsOf(columns("statements"));
        assertThat(cases.toString(UTF_8).substring(1).strip().split(",", -1))
                .containsExactlyElementsOf(columns("cases"));
    }

    private static List<String> columns(String heading) {
        return section(heading).stream().map(row -> row.get(0)).toList();
    }

    @Test
    void jsonLinesHaveTheMembersOfThePage() throws IOException {
        var statements = new ByteArrayOutputStream();
        var cases = new ByteArrayOutputStream();
        try (var report = new JsonLinesReport(statements, cases, SCHEME)) {
            report.add(Samples.review());
        }

        assertThat(members(statements)).isEqualTo(documented("statements"));
        assertThat(members(cases)).isEqualTo(documented("cases"));
    }

    /** The first step of each path: {@code themes} for {@code themes[].id}. */
    private static Set<String> documented(String heading) {
        var members = new TreeSet<String>();
        section(heading)
                .forEach(row -> members.add(row.get(3).replaceAll("[`| ]", "").replaceAll("[.\\[].*", "")));
        return members;
    }

    private static Set<String> members(ByteArrayOutputStream lines) throws IOException {
        var members = new TreeSet<String>();
        for (String line : lines.toString(UTF_8).lines().toList()) {
            JsonNode object = new ObjectMapper().readTree(line);
            object.fieldNames().forEachRemaining(members::add);
        }
        return members;
    }
}
