package io.github.crosscut.report.pages;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import java.util.ArrayList;
import java.util.List;

/** A board's scheme as a table. */
final class SchemeText {

    private SchemeText() {}

    static Html of(RulePack pack, Scheme scheme) {
        var rows = new ArrayList<List<Html>>();
        for (Scheme.Heading heading : scheme.headings()) {
            var themes = new ArrayList<Html>();
            for (Scheme.Link link : heading.links()) {
                themes.add(Html.of("div", theme(pack, link.theme()), Html.text(" " + relation(link.relation()))));
            }
            rows.add(List.of(Html.text(heading.title()), Html.join(themes)));
        }
        return Html.join(
                Html.of("h3", scheme.title()),
                Html.of(
                        "p",
                        Html.of("code", "--scheme " + scheme.id()),
                        Html.text(scheme.board().isEmpty() ? "" : " " + scheme.board())),
                Html.table(List.of("Heading", "Themes"), rows));
    }

    private static Html theme(RulePack pack, String id) {
        return pack.theme(id)
                .map(it -> Html.link(ThemePages.FOLDER + "/" + ThemePages.file(it), it.title()))
                .orElseGet(() -> Html.text(id));
    }

    /** What a theme is to a heading. */
    static String relation(Scheme.Relation relation) {
        return switch (relation) {
            case EXACT -> "the same";
            case CLOSE -> "nearly the same";
            case BROADER -> "broader than the heading";
            case NARROWER -> "a part of the heading";
            case RELATED -> "related";
        };
    }

    /** All schemes of a pack, one behind the other. */
    static List<Html> all(RulePack pack) {
        return pack.schemes().stream().map(it -> of(pack, it)).toList();
    }
}
