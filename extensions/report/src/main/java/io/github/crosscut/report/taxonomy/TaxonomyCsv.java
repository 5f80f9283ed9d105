package io.github.crosscut.report.taxonomy;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import io.github.crosscut.report.CsvTable;
import io.github.crosscut.report.HeadingCounts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Themes and schemes as CSV, in the dialect of {@link CsvTable}. */
public final class TaxonomyCsv {

    private static final List<String> THEMES =
            List.of("theme", "title", "group", "headline", "definition", "include", "exclude", "sources");
    private static final List<String> HEADINGS = List.of("scheme", "heading", "link", "theme", "title", "group");

    private TaxonomyCsv() {}

    /**
     * Writes all themes, one a row, with a column for each scheme: its headings for the theme, as {@code heading (link)}.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, RulePack pack) throws IOException {
        var header = new ArrayList<>(THEMES);
        pack.schemes().forEach(it -> header.add(it.id()));
        try (var table = new CsvTable(out, header)) {
            for (TaxonomyJson.ThemeJson theme : TaxonomyJson.of(pack)) {
                table.row(row(theme, pack.schemes()));
            }
        }
    }

    private static List<String> row(TaxonomyJson.ThemeJson entry, List<Scheme> schemes) {
        Theme theme = entry.theme();
        var row = new ArrayList<>(List.of(
                theme.id(),
                theme.title(),
                theme.group(),
                theme.headline() ? "yes" : "no",
                theme.definition(),
                theme.include(),
                theme.exclude(),
                theme.sources()));
        for (Scheme scheme : schemes) {
            row.add(CsvTable.list(entry.headings().stream()
                    .filter(it -> it.scheme().equals(scheme.id()))
                    .map(it -> it.heading() + " (" + it.link() + ")")
                    .toList()));
        }
        return row;
    }

    /**
     * Writes one scheme, a row for each heading and theme; a heading without a theme has a row too, and so has each theme that
     * is not under the scheme.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, RulePack pack, Scheme scheme) throws IOException {
        try (var table = new CsvTable(out, HEADINGS)) {
            for (Scheme.Heading heading : scheme.headings()) {
                if (heading.links().isEmpty()) {
                    table.row(List.of(scheme.id(), heading.title(), "", "", "", ""));
                }
                for (Scheme.Link link : heading.links()) {
                    table.row(row(scheme, heading.title(), link.relation().id(), link.theme(), pack));
                }
            }
            for (Theme theme : scheme.arrange(pack.themes(), Theme::id).elsewhere()) {
                table.row(row(scheme, HeadingCounts.ELSEWHERE, "", theme.id(), pack));
            }
        }
    }

    private static List<String> row(Scheme scheme, String heading, String link, String id, RulePack pack) {
        return List.of(
                scheme.id(),
                heading,
                link,
                id,
                pack.theme(id).map(Theme::title).orElse(""),
                pack.theme(id).map(Theme::group).orElse(""));
    }
}
