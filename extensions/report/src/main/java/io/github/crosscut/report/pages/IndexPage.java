package io.github.crosscut.report.pages;

import io.github.crosscut.Rule;
import io.github.crosscut.RulePack;
import io.github.crosscut.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The page that leads to all others. */
final class IndexPage {

    private IndexPage() {}

    static String of(RulePack pack) {
        return Page.of(
                "Themes of " + pack.name(),
                pack,
                Html.of("h1", "Themes of " + pack.name()),
                Html.of(
                                "p",
                                "What each theme means, by which rules and words it is found in a statement, and under which headings "
                                        + "boards report it. A rule describes what is recorded; it scores no family and predicts nothing.")
                        .with("class", "group"),
                Html.join(groups(pack)),
                Html.section("Rules over a case, and over many", "cases", List.of(cases(pack))),
                Html.section("Boards' schemes", "schemes", SchemeText.all(pack)));
    }

    private static List<Html> groups(RulePack pack) {
        var sections = new ArrayList<Html>();
        for (String group : pack.themes().stream().map(Theme::group).distinct().toList()) {
            List<Html> items = pack.themes().stream()
                    .filter(it -> it.group().equals(group))
                    .map(IndexPage::theme)
                    .toList();
            sections.add(Html.of(
                    "section",
                    Html.of("h2", group.isEmpty() ? "Themes" : group),
                    Html.of("ul", items).with("class", "themes")));
        }
        return sections;
    }

    private static Html theme(Theme theme) {
        return Html.of(
                "li",
                Html.of("strong", Html.link(ThemePages.FOLDER + "/" + ThemePages.file(theme), theme.title())),
                theme.headline() ? RuleText.label("headline") : Html.NOTHING,
                Html.of("p", theme.definition()));
    }

    private static Html cases(RulePack pack) {
        var anchors = new HashMap<String, String>();
        pack.themes().forEach(it -> anchors.put(it.id(), ThemePages.FOLDER + "/" + ThemePages.file(it)));
        var text = new RuleText(pack, anchors, rule -> title(pack, rule));
        return Html.join(
                text.list("About a case", of(pack, Rule.Effect.TAGS_CASE)),
                text.list("About many cases", of(pack, Rule.Effect.TAGS_CASES)));
    }

    /** The rule's name, behind its theme where it has one. */
    private static String title(RulePack pack, Rule rule) {
        return pack.theme(rule.theme())
                .map(theme -> theme.title() + ": " + RuleText.name(rule))
                .orElseGet(() -> RuleText.name(rule));
    }

    private static List<Rule> of(RulePack pack, Rule.Effect effect) {
        return pack.rules().stream().filter(it -> it.effect() == effect).toList();
    }
}
